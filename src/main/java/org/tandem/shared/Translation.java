package org.tandem.shared;

import org.jspecify.annotations.Nullable;

/**
 * One of the three texts.
 *
 * @param text empty exactly when the state is {@code MISSING}
 * @param madeFrom the source text this one was made from, kept while it is {@code OUTDATED}; else null
 */
public record Translation(
        String text, TranslationState state, @Nullable String madeFrom) {

    public static final Translation MISSING = new Translation("", TranslationState.MISSING, null);

    public Translation {
        if (text.isEmpty() != (state == TranslationState.MISSING)) {
            throw new IllegalArgumentException("A text is missing exactly when it is empty: " + state);
        }
    }

    public static Translation approved(String text) {
        return text.isBlank() ? MISSING : new Translation(text, TranslationState.APPROVED, null);
    }

    public static Translation draft(String text) {
        return text.isBlank() ? MISSING : new Translation(text, TranslationState.DRAFT, null);
    }

    Translation outdatedBy(String oldSource) {
        return switch (state) {
            case MISSING -> this;
            case OUTDATED -> this;
            case DRAFT, APPROVED -> new Translation(text, TranslationState.OUTDATED, oldSource);
        };
    }
}
