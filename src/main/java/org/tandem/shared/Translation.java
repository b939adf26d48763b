package org.tandem.shared;

import org.jspecify.annotations.Nullable;

/**
 * One of the three texts.
 *
 * @param text empty exactly when the state is {@code MISSING}
 * @param madeFrom the source text this one was made from, kept while it is {@code OUTDATED}; else null, but for an
 *     approval that somebody submits: see {@link #approvedFor}
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

    /**
     * As it is submitted by somebody who looked at words that were there and approves them for this source. An approval
     * that names no source is only handed back as it was read, and does not outlive a change of the source.
     */
    public static Translation approvedFor(String source, String text) {
        return text.isBlank() ? MISSING : new Translation(text, TranslationState.APPROVED, source);
    }

    Translation outdatedBy(String oldSource) {
        return switch (state) {
            case MISSING -> this;
            case OUTDATED -> this;
            case DRAFT, APPROVED -> new Translation(text, TranslationState.OUTDATED, oldSource);
        };
    }

    /** What is kept of a translation that is submitted in place of this one, together with a source. */
    Translation revisedTo(Translation submitted, String oldSource, String source) {
        if (!submitted.text.equals(text)) {
            return submitted.current();
        }
        boolean sameSource = source.equals(oldSource);
        Translation untouched = sameSource ? this : outdatedBy(oldSource);
        if (untouched.state == TranslationState.OUTDATED && !source.equals(untouched.madeFrom)) {
            boolean approvedNow =
                    submitted.state == TranslationState.APPROVED && (sameSource || source.equals(submitted.madeFrom));
            return approvedNow ? submitted.current() : untouched;
        }
        boolean wronglyOutdated =
                submitted.state == TranslationState.OUTDATED && untouched.state != TranslationState.OUTDATED;
        return wronglyOutdated ? untouched : submitted.current();
    }

    /** Nothing outdates these words, so they are approved or else a draft. */
    private Translation current() {
        return state == TranslationState.APPROVED ? approved(text) : draft(text);
    }
}
