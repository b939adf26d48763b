package org.tandem.discussion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is said on a subject, as one reader sees it.
 *
 * @param threads oldest first
 * @param earlier whether more was said before
 * @param follows whether the reader wants to hear of what is said
 */
public record Conversation(List<Thread> threads, boolean earlier, boolean follows) {

    /** A comment with its answers, oldest first. */
    public record Thread(CommentRow comment, List<CommentRow> answers) {

        /** Whether one of them is the comment. */
        boolean holds(CommentId id) {
            return comment.id().equals(id)
                    || answers.stream().anyMatch(answer -> answer.id().equals(id));
        }
    }

    /** Whether the comment, or one that it answers or that answers it, is among them. */
    public boolean holds(CommentId id) {
        return threads.stream().anyMatch(thread -> thread.holds(id));
    }

    /** @param rows oldest first, answers among them */
    static List<Thread> threads(List<CommentRow> rows) {
        Map<CommentId, List<CommentRow>> answers =
                rows.stream().filter(row -> row.answers() != null).collect(Collectors.groupingBy(CommentRow::answers));
        List<Thread> threads = new ArrayList<>();
        rows.stream()
                .filter(row -> row.answers() == null)
                .forEach(row -> threads.add(new Thread(row, answers.getOrDefault(row.id(), List.of()))));
        return List.copyOf(threads);
    }
}
