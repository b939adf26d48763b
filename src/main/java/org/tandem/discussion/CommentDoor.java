package org.tandem.discussion;

import org.springframework.stereotype.Component;
import org.tandem.access.Access;
import org.tandem.access.ChangeRecorder.Place;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.access.SubjectFacts.Facts;
import org.tandem.access.Subjects;
import org.tandem.discussion.CommentRepository.Posted;
import org.tandem.shared.Capacity;
import org.tandem.shared.NotAllowed;
import org.tandem.shared.NotFound;
import org.tandem.shared.PersonId;
import org.tandem.shared.SubjectRef;

/** Lets those speak who may, where comments are open. */
@Component
class CommentDoor {

    /** Somebody who may comment on a subject now. */
    record Speaker(PersonId person, Capacity as, Facts facts) {
        Place place() {
            return new Place(facts.group(), facts.edition(), facts.draft());
        }
    }

    private final Subjects subjects;
    private final CommentRepository comments;
    private final Access access;

    CommentDoor(Subjects subjects, CommentRepository comments, Access access) {
        this.subjects = subjects;
        this.comments = comments;
        this.access = access;
    }

    /** The facts of a subject whose comments the person who asks may read. @throws NotFound for any other */
    Facts readable(SubjectRef subject) {
        Facts facts = subjects.readable(subject);
        access.require(Right.READ, ProtectedObject.COMMENTS, facts.group());
        return facts;
    }

    /** As {@link CommentService#post}. */
    Speaker speaker(SubjectRef subject) {
        Facts facts = subjects.readable(subject);
        Capacity as = access.require(Right.COMMENT, ProtectedObject.COMMENTS, facts.group());
        if (!facts.opensComments()) {
            throw new CommentingIsClosed();
        }
        return new Speaker(access.person(), as, facts);
    }

    /** A comment that stands. @throws NotFound when there is none that the person may read; @throws CommentIsGone when deleted */
    Posted standing(CommentId id) {
        Posted posted = comments.find(id).orElseThrow(NotFound::new);
        readable(posted.subject());
        if (posted.deleted()) {
            throw new CommentIsGone();
        }
        return posted;
    }

    /** @throws NotAllowed when somebody else wrote it */
    void requireOwn(Posted posted) {
        if (!posted.by().equals(access.person())) {
            throw new NotAllowed();
        }
    }
}
