package org.tandem.discussion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Capacity;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;

/** A comment as a reader sees it. */
public record CommentRow(
        CommentId id,
        String body,
        Language language,
        Instant postedAt,
        String by,
        Capacity as,
        @Nullable LocalizedText organisation,
        boolean illustrative) {}
