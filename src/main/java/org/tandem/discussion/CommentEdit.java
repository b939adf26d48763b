package org.tandem.discussion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.tandem.shared.CleanText;
import org.tandem.shared.Language;

/** What a comment is to say instead. @param body Markdown */
public record CommentEdit(
        @NotBlank(message = "{validation.blank}")
        @Size(max = CommentDraft.LONGEST, message = "{validation.too-long}")
        @CleanText(lines = true)
        String body,

        @NotNull Language language) {}
