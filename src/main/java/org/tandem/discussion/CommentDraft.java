package org.tandem.discussion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.CleanText;
import org.tandem.shared.Language;

/**
 * What a comment form holds.
 *
 * @param answers the comment that it answers, null for none
 * @param body Markdown
 * @param language the language the body is written in
 * @param illustrative whether this was made for the sample
 */
public record CommentDraft(
        @NotNull CommentId id,
        @Nullable CommentId answers,

        @NotBlank(message = "{validation.blank}")
        @Size(max = CommentDraft.LONGEST, message = "{validation.too-long}")
        @CleanText(lines = true)
        String body,

        @NotNull Language language,
        boolean illustrative) {

    public static final int LONGEST = 10_000;
}
