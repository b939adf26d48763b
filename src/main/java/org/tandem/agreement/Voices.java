package org.tandem.agreement;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tandem.agreement.SubmissionReader.Read;
import org.tandem.shared.Country;

/** Finds what the person who asks may say to a submission, by asking the rules themselves. */
@Component
class Voices {

    private final Signatories signatories;

    Voices(Signatories signatories) {
        this.signatories = signatories;
    }

    List<Voice> of(Read read, AgreementSettings settings) {
        if (!read.isYearOpen()) {
            return List.of();
        }
        return Arrays.stream(Country.values())
                .flatMap(country -> signatories.find(read.submission().matter(), country, settings).stream())
                .map(signature -> Voice.of(signature, read.submission(), settings))
                .filter(voice -> !voice.acts().isEmpty())
                .toList();
    }

    /** Whether the person who asks may contest a minor revision that can still be contested. */
    boolean mayContest(MinorRevisionRepository.Read read, AgreementSettings settings) {
        Country other = read.revision().signature().country().other();
        return read.isYearOpen()
                && signatories
                        .find(read.revision().matter(), other, settings)
                        .filter(signature -> settings.letsAgree(signature.as()))
                        .isPresent();
    }
}
