package org.tandem.discussion.panel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tandem.audit.HistoryQueries;
import org.tandem.discussion.CommentAccess;
import org.tandem.discussion.CommentId;
import org.tandem.discussion.CommentService;
import org.tandem.discussion.ConversationService;
import org.tandem.discussion.LanguageGuess;
import org.tandem.live.panel.LivePages;
import org.tandem.people.CurrentPerson;
import org.tandem.shared.GroupId;
import org.tandem.shared.IdGenerator;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;

/** Makes the threads that pages show. */
@Component
public class CommentThreads {

    private final CommentService comments;
    private final ConversationService conversations;
    private final HistoryQueries history;
    private final LanguageGuess guess;
    private final Links links;
    private final CurrentPerson reader;
    private final LivePages live;
    private final IdGenerator ids;

    CommentThreads(
            CommentService comments,
            ConversationService conversations,
            HistoryQueries history,
            @Lazy LanguageGuess guess,
            Links links,
            CurrentPerson reader,
            LivePages live,
            IdGenerator ids) {
        this.comments = comments;
        this.conversations = conversations;
        this.history = history;
        this.guess = guess;
        this.links = links;
        this.reader = reader;
        this.live = live;
        this.ids = ids;
    }

    /**
     * The thread on a subject, which follows what others say; empty for those who are not to know of its comments.
     *
     * @param group to which the subject belongs
     * @param page the address of the page that shows the thread, on which its comments can be linked
     * @param from the comment that the address names, null for none
     * @throws org.tandem.shared.NotFound when the person may not read the subject
     */
    public Optional<CommentThread> on(SubjectRef subject, GroupId group, String page, @Nullable CommentId from) {
        CommentAccess access = conversations.access(subject);
        if (access == CommentAccess.HIDDEN) {
            return Optional.empty();
        }
        CommentDesk desk = new CommentDesk(subject, from, comments, conversations, history, guess, links, ids);
        CommentThread thread = new CommentThread(desk, page, access, reader.timeZone());
        conversations.read(subject);
        live.follow(
                thread,
                notice -> notice.concerns(group)
                        && (notice.is(SubjectKind.COMMENT) || notice.subject().equals(subject)),
                thread::redraw);
        return Optional.of(thread);
    }
}
