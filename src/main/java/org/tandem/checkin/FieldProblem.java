package org.tandem.checkin;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a field of a row: a rule, by the key of its words, or a constraint, in the words it has for whoever
 * asked. Exactly one of the two is there.
 */
public record FieldProblem(
        DraftField field,
        @Nullable String messageKey,
        @Nullable String message) {

    static FieldProblem ofRule(DraftField field, String messageKey) {
        return new FieldProblem(field, messageKey, null);
    }

    static FieldProblem ofConstraint(DraftField field, String message) {
        return new FieldProblem(field, null, message);
    }
}
