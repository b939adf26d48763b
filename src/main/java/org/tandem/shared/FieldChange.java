package org.tandem.shared;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * One field before and after.
 *
 * @param field the field's name, from which the label's key is made
 * @param before null when there was nothing
 * @param after null when nothing is left
 * @param language in which a plain text was written; null where that is not known or there is none
 */
public record FieldChange(
        String field,
        Kind kind,
        @Nullable String before,
        @Nullable String after,
        @Nullable Language language) {

    public FieldChange(String field, Kind kind, @Nullable String before, @Nullable String after) {
        this(field, kind, before, after, null);
    }

    /** How the two values are written and read. */
    public enum Kind {
        /** Plain text in the language it was written in. */
        TEXT,
        /** A {@link LocalizedText} as {@link LocalizedTextJson} writes it. */
        LOCALIZED,
        /** An ISO date. */
        DATE,
        /** A decimal number as {@link java.math.BigDecimal#toPlainString} writes it. */
        NUMBER,
        /** A constant that has a translation under {@code <field>.<constant>}. */
        CODE
    }

    @JsonIgnore
    public boolean isReal() {
        return before == null ? after != null : !before.equals(after);
    }
}
