package org.tandem.discussion.panel;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tandem.discussion.CommentAccess;
import org.tandem.discussion.CommentService;
import org.tandem.people.CurrentPerson;
import org.tandem.shared.IdGenerator;
import org.tandem.shared.SubjectRef;

/** Makes the threads that pages show. */
@Component
public class CommentThreads {

    private final CommentService comments;
    private final CurrentPerson reader;
    private final IdGenerator ids;

    CommentThreads(CommentService comments, CurrentPerson reader, IdGenerator ids) {
        this.comments = comments;
        this.reader = reader;
        this.ids = ids;
    }

    /**
     * The thread on a subject; empty for those who are not to know of its comments.
     *
     * @param page the address of the page that shows the thread, on which its comments can be linked
     * @throws org.tandem.shared.NotFound when the person may not read the subject
     */
    public Optional<CommentThread> on(SubjectRef subject, String page) {
        CommentAccess access = comments.access(subject);
        return access == CommentAccess.HIDDEN
                ? Optional.empty()
                : Optional.of(new CommentThread(subject, page, access, comments, ids, reader.timeZone()));
    }
}
