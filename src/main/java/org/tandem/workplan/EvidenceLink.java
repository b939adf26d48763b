package org.tandem.workplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.tandem.shared.CleanText;

/** A page that shows that something was done. */
public record EvidenceLink(
        @NotBlank(message = "{validation.blank}")
        @Size(max = 2000, message = "{validation.too-long}")
        @Pattern(regexp = "https?://\\S+", message = "{validation.not-a-link}")
        @CleanText
        String url,

        @NotBlank(message = "{validation.blank}") @Size(max = 200, message = "{validation.too-long}") @CleanText
        String label) {}
