package org.tandem.discussion;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Capacity;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.Revision;

/**
 * A comment as a reader sees it.
 *
 * @param answers the comment that it answers, null for none
 * @param body empty once it was deleted
 * @param mentioned the names of those it speaks to
 * @param own whether the reader wrote it
 * @param unread whether it was posted since the reader last looked
 * @param editedAt when its words were last changed, null when they never were
 * @param deletedAt when it was taken back, null while it stands
 * @param resolved how the question it raises was settled, null while it is open
 */
public record CommentRow(
        CommentId id,
        @Nullable CommentId answers,
        Revision revision,
        String body,
        Language language,
        List<String> mentioned,
        Instant postedAt,
        String by,
        Capacity as,
        @Nullable LocalizedText organisation,
        boolean own,
        boolean unread,
        @Nullable Instant editedAt,
        @Nullable Instant deletedAt,
        @Nullable Resolved resolved,
        boolean illustrative) {

    /** That the question of a comment was settled. */
    public record Resolved(Instant at, String by, Capacity as) {}

    public boolean isDeleted() {
        return deletedAt != null;
    }
}
