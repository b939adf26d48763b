package org.tandem.workplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.CleanText;
import org.tandem.shared.Language;

/** A new forecast of when a milestone will be done, and why. */
public record DueMoveDraft(
        @NotNull(message = "{validation.blank}") @Nullable LocalDate due,

        @NotBlank(message = "{validation.blank}")
        @Size(max = 1000, message = "{validation.too-long}")
        @CleanText(lines = true)
        String reason,

        @NotNull Language language) {}
