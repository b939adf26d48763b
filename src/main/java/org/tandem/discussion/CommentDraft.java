package org.tandem.discussion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.tandem.shared.CleanText;
import org.tandem.shared.Language;

/**
 * What a comment form holds.
 *
 * @param body Markdown
 * @param language the language the body is written in
 * @param illustrative whether this was made for the sample
 */
public record CommentDraft(
        @NotNull CommentId id,

        @NotBlank(message = "{validation.blank}")
        @Size(max = 10_000, message = "{validation.too-long}")
        @CleanText(lines = true)
        String body,

        @NotNull Language language,
        boolean illustrative) {}
