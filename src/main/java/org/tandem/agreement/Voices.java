package org.tandem.agreement;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tandem.agreement.SubmissionReader.Read;
import org.tandem.agreement.Voice.Act;
import org.tandem.shared.BrokenRule;
import org.tandem.shared.Country;
import org.tandem.shared.Language;

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
                .map(signature -> new Voice(signature.country(), acts(read.submission(), signature, settings)))
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

    private static Set<Act> acts(Submission submission, Signature signature, AgreementSettings settings) {
        Written reason = new Written("", Language.EN);
        Map<Act, Supplier<Submission>> attempts = Map.of(
                Act.AGREE, () -> submission.agree(signature, null, settings),
                Act.WITHDRAW, () -> submission.withdraw(signature, settings),
                Act.REFUSE, () -> submission.refuse(signature, reason, settings),
                Act.ENDORSE, () -> submission.endorse(signature));
        return attempts.entrySet().stream()
                .filter(attempt -> changes(submission, attempt.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Act.class)));
    }

    /** What a rule refuses, and what would change nothing, is not offered. */
    private static boolean changes(Submission submission, Supplier<Submission> attempt) {
        try {
            return !attempt.get().equals(submission);
        } catch (BrokenRule refused) {
            return false;
        }
    }
}
