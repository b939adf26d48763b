package org.tandem.workplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.tandem.shared.CleanText;
import org.tandem.shared.Language;

/** The word with which a country declines an update that a lead member proposed. */
public record DeclineDraft(
        @NotBlank(message = "{validation.blank}")
        @Size(max = 1000, message = "{validation.too-long}")
        @CleanText(lines = true)
        String reason,

        @NotNull Language language) {}
