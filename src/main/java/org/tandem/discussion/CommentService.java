package org.tandem.discussion;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import org.tandem.access.ChangeRecorder;
import org.tandem.discussion.CommentDoor.Speaker;
import org.tandem.discussion.CommentRepository.Posted;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.NotAllowed;
import org.tandem.shared.NotFound;
import org.tandem.shared.PersonId;
import org.tandem.shared.Revision;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;

/** What people say on a subject. Observers and members of other groups do not see it (product.md §5). */
@Service
@Validated
@Transactional
public class CommentService {

    private final CommentRepository comments;
    private final ReaderRepository readers;
    private final CommentDoor door;
    private final Mentions mentions;
    private final ChangeRecorder changes;
    private final Clock clock;

    CommentService(
            CommentRepository comments,
            ReaderRepository readers,
            CommentDoor door,
            Mentions mentions,
            ChangeRecorder changes,
            Clock clock) {
        this.comments = comments;
        this.readers = readers;
        this.door = door;
        this.mentions = mentions;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Posts a comment; the same draft posted again changes nothing. Whoever posts follows the subject from then on.
     *
     * @throws NotFound when the person may not read the subject or its comments, or what is answered is not on it
     * @throws NotAllowed when they may only read them
     * @throws CommentingIsClosed when the edition's stage is over
     * @throws CommentIsGone when the comment that is answered was deleted
     * @throws ConcurrentChange when the same id was posted with other words: its answer was lost, and then edited
     */
    public void post(SubjectRef subject, @Valid CommentDraft draft) {
        Speaker speaker = door.speaker(subject);
        CommentId answers = draft.answers() == null ? null : answered(subject, draft.answers());
        Instant now = clock.instant();
        if (!comments.insert(
                subject,
                speaker.facts().group(),
                speaker.facts().edition(),
                draft,
                answers,
                now,
                speaker.person(),
                speaker.as())) {
            comments.requireSame(subject, draft, speaker.person());
            return;
        }
        List<PersonId> named = mentions.in(draft.body(), speaker.facts().group());
        comments.mention(draft.id(), named);
        readers.forget(speaker.person(), subject, draft.answers());
        readers.joined(speaker.person(), subject, now);
        record(draft.id(), "COMMENTED", speaker);
    }

    /** An answer to an answer answers the same comment. */
    private @Nullable CommentId answered(SubjectRef subject, CommentId asked) {
        Posted posted = door.standing(asked);
        if (!posted.subject().equals(subject)) {
            throw new NotFound();
        }
        return posted.answers() == null ? posted.id() : posted.answers();
    }

    /**
     * Puts the words of one's own comment right; what they were is kept for everybody to read.
     *
     * @throws NotAllowed when somebody else wrote it
     * @throws CommentingIsClosed when the edition's stage is over
     * @throws CommentIsGone when it was deleted
     * @throws ConcurrentChange when it was changed since that revision
     */
    public void edit(CommentId id, Revision revision, @Valid CommentEdit edit) {
        Posted posted = door.standing(id);
        Speaker speaker = door.speaker(posted.subject());
        door.requireOwn(posted);
        comments.edit(id, revision, edit, clock.instant());
        comments.mention(id, mentions.in(edit.body(), speaker.facts().group()));
        record(id, "COMMENT_EDITED", speaker);
    }

    /** Takes one's own comment back; that there was one stays to be seen. @throws NotAllowed when somebody else wrote it */
    public void delete(CommentId id, Revision revision) {
        Posted posted = door.standing(id);
        Speaker speaker = door.speaker(posted.subject());
        door.requireOwn(posted);
        comments.delete(id, revision, clock.instant());
        record(id, "COMMENT_DELETED", speaker);
    }

    /** Says that the question of a comment is settled. Saying so twice changes nothing. */
    public void resolve(CommentId id) {
        Posted posted = door.standing(id);
        Speaker speaker = door.speaker(posted.subject());
        if (posted.answers() != null) {
            throw new NotFound();
        }
        if (comments.resolve(id, clock.instant(), speaker.person(), speaker.as())) {
            record(id, "THREAD_RESOLVED", speaker);
        }
    }

    /** Says that it is open again. */
    public void reopen(CommentId id) {
        Posted posted = door.standing(id);
        Speaker speaker = door.speaker(posted.subject());
        if (comments.reopen(id)) {
            record(id, "THREAD_REOPENED", speaker);
        }
    }

    private void record(CommentId id, String action, Speaker speaker) {
        changes.record(SubjectRef.of(SubjectKind.COMMENT, id), action, speaker.place(), speaker.as());
    }
}
