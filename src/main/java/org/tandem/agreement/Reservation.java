package org.tandem.agreement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.CleanText;
import org.tandem.shared.Language;

/** What a form holds of the reservation that may go with a key; blank text is none. */
public record Reservation(
        @Size(max = Reservation.LONGEST, message = "{validation.too-long}") @CleanText(lines = true)
        String text,

        @NotNull Language language) {

    public static final int LONGEST = 4000;

    public static Reservation none(Language language) {
        return new Reservation("", language);
    }

    /** Null for none. */
    public @Nullable Written written() {
        return text.isBlank() ? null : new Written(text.strip(), language);
    }
}
