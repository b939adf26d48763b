package org.tandem.agreement;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.tandem.shared.BrokenRule;
import org.tandem.shared.Country;
import org.tandem.shared.Language;

/**
 * What the person who reads may say for a country now.
 *
 * @param acts empty when they may say nothing
 */
public record Voice(Country country, Set<Act> acts) {

    /** Something a seat says to an open text. */
    public enum Act {
        AGREE,
        WITHDRAW,
        REFUSE,
        ENDORSE
    }

    /** Asks the rules themselves: what they refuse, and what would change nothing, is not offered. */
    static Voice of(Signature signature, Submission submission, AgreementSettings settings) {
        Written reason = new Written("", Language.EN);
        Map<Act, Supplier<Submission>> attempts = Map.of(
                Act.AGREE, () -> submission.agree(signature, null, settings),
                Act.WITHDRAW, () -> submission.withdraw(signature, settings),
                Act.REFUSE, () -> submission.refuse(signature, reason, settings),
                Act.ENDORSE, () -> submission.endorse(signature));
        Set<Act> acts = attempts.entrySet().stream()
                .filter(attempt -> changes(submission, attempt.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Act.class)));
        return new Voice(signature.country(), acts);
    }

    private static boolean changes(Submission submission, Supplier<Submission> attempt) {
        try {
            return !attempt.get().equals(submission);
        } catch (BrokenRule refused) {
            return false;
        }
    }
}
