package org.tandem.agreement;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tandem.agreement.SubmissionReader.Read;
import org.tandem.agreement.Voice.Act;
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
                .map(country -> voice(read.submission(), country, settings))
                .filter(voice -> !voice.acts().isEmpty())
                .toList();
    }

    private Voice voice(Submission submission, Country country, AgreementSettings settings) {
        Set<Act> acts = EnumSet.noneOf(Act.class);
        signatories
                .find(submission.matter(), country, settings)
                .ifPresent(
                        seat -> acts.addAll(Voice.of(seat, submission, settings).acts()));
        signatories
                .endorser(submission.matter(), country)
                .filter(seat -> Voice.of(seat, submission, settings).acts().contains(Act.ENDORSE))
                .ifPresent(seat -> acts.add(Act.ENDORSE));
        return new Voice(country, acts);
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
