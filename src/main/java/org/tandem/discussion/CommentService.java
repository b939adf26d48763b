package org.tandem.discussion;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import org.tandem.access.Access;
import org.tandem.access.ChangeRecorder;
import org.tandem.access.ChangeRecorder.Place;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.access.SubjectFacts.Facts;
import org.tandem.access.Subjects;
import org.tandem.shared.Capacity;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.NotAllowed;
import org.tandem.shared.NotFound;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;

/** What people say on a subject. Observers and members of other groups do not see it (product.md §5). */
@Service
@Validated
@Transactional
public class CommentService {

    private final CommentRepository comments;
    private final Subjects subjects;
    private final Access access;
    private final ChangeRecorder changes;
    private final Clock clock;

    CommentService(CommentRepository comments, Subjects subjects, Access access, ChangeRecorder changes, Clock clock) {
        this.comments = comments;
        this.subjects = subjects;
        this.access = access;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Posts a comment; the same draft posted again changes nothing.
     *
     * @throws NotFound when the person may not read the subject or its comments
     * @throws NotAllowed when they may only read them
     * @throws CommentingIsClosed when the edition's stage is over
     * @throws ConcurrentChange when the same id was posted with other words: its answer was lost, and then edited
     */
    public void post(SubjectRef subject, @Valid CommentDraft draft) {
        Facts facts = subjects.readable(subject);
        Capacity as = access.require(Right.COMMENT, ProtectedObject.COMMENTS, facts.group());
        if (!facts.opensComments()) {
            throw new CommentingIsClosed();
        }
        if (!comments.insert(subject, draft, clock.instant(), access.person(), as)) {
            comments.requireSame(subject, draft, access.person());
            return;
        }
        changes.record(
                SubjectRef.of(SubjectKind.COMMENT, draft.id()),
                "COMMENTED",
                new Place(facts.group(), facts.edition(), facts.draft()),
                as);
    }

    /**
     * What {@link #on} and {@link #post} would answer.
     *
     * @throws NotFound when the person may not read the subject
     */
    @Transactional(readOnly = true)
    public CommentAccess access(SubjectRef subject) {
        Facts facts = subjects.readable(subject);
        if (!access.may(Right.READ, ProtectedObject.COMMENTS, facts.group())) {
            return CommentAccess.HIDDEN;
        }
        if (!access.may(Right.COMMENT, ProtectedObject.COMMENTS, facts.group())) {
            return CommentAccess.READ;
        }
        return facts.opensComments() ? CommentAccess.POST : CommentAccess.CLOSED;
    }

    /** The comments, oldest first. @throws NotFound when the person may not read them */
    @Transactional(readOnly = true)
    public List<CommentRow> on(SubjectRef subject) {
        access.require(
                Right.READ, ProtectedObject.COMMENTS, subjects.readable(subject).group());
        return comments.on(subject);
    }
}
