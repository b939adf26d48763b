package org.tandem.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.tandem.shared.CleanText;
import org.tandem.shared.Language;

/** Why a text is refused or a minor revision contested, as a form holds it. */
public record Reason(
        @NotBlank(message = "{validation.blank}")
        @Size(max = Reason.LONGEST, message = "{validation.too-long}")
        @CleanText(lines = true)
        String text,

        @NotNull Language language) {

    public static final int LONGEST = 4000;

    Written written() {
        return new Written(text.strip(), language);
    }
}
