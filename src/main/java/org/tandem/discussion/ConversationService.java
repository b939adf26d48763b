package org.tandem.discussion;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.access.Access;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Readers.Reader;
import org.tandem.access.Right;
import org.tandem.access.SubjectFacts.Facts;
import org.tandem.access.Subjects;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.Language;
import org.tandem.shared.NotFound;
import org.tandem.shared.SubjectRef;

/** What is said on subjects as one reader sees it: what they have read, follow, and type. */
@Service
@Transactional
public class ConversationService {

    private final ConversationReader conversations;
    private final CommentRepository comments;
    private final ReaderRepository readers;
    private final CommentDoor door;
    private final Mentions mentions;
    private final Subjects subjects;
    private final Access access;
    private final Clock clock;

    ConversationService(
            ConversationReader conversations,
            CommentRepository comments,
            ReaderRepository readers,
            CommentDoor door,
            Mentions mentions,
            Subjects subjects,
            Access access,
            Clock clock) {
        this.conversations = conversations;
        this.comments = comments;
        this.readers = readers;
        this.door = door;
        this.mentions = mentions;
        this.subjects = subjects;
        this.access = access;
        this.clock = clock;
    }

    /**
     * What {@link #on} and {@link CommentService#post} would answer.
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

    /** Whether the person who asks may know what is said on what belongs to a group. */
    public boolean isOpenTo(GroupId group) {
        return access.may(Right.READ, ProtectedObject.COMMENTS, group);
    }

    /** What is spoken about. @throws NotFound when the person may not read its comments */
    @Transactional(readOnly = true)
    public Facts subject(SubjectRef subject) {
        return door.readable(subject);
    }

    /**
     * The newest comments with their answers.
     *
     * @param most so many comments that answer none
     * @param from one that is to be among them, with all that came after it; null for none
     * @throws NotFound when the person may not read them
     */
    @Transactional(readOnly = true)
    public Conversation on(SubjectRef subject, int most, @Nullable CommentId from) {
        door.readable(subject);
        List<Conversation.Thread> threads =
                Conversation.threads(conversations.newest(subject, access.person(), most + 1, from));
        boolean named = from != null && threads.stream().anyMatch(thread -> thread.holds(from));
        boolean earlier = named || threads.size() > most;
        List<Conversation.Thread> shown =
                named || threads.size() <= most ? threads : threads.subList(threads.size() - most, threads.size());
        return new Conversation(shown, earlier, readers.follows(access.person(), subject));
    }

    /** Says that the person who asks has read all that is said on the subject by now. */
    public void read(SubjectRef subject) {
        door.readable(subject);
        readers.read(access.person(), subject, clock.instant());
    }

    /** Says whether the person who asks wants to hear of what is said on the subject. */
    public void follow(SubjectRef subject, boolean follows) {
        door.readable(subject);
        readers.follow(access.person(), subject, follows);
    }

    /** How many comments of others the person who asks has not read in a group's edition, by subject; empty for observers. */
    @Transactional(readOnly = true)
    public Map<SubjectRef, Integer> unread(GroupId group, EditionId edition) {
        return access.may(Right.READ, ProtectedObject.COMMENTS, group)
                ? readers.unread(access.person(), group, edition)
                : Map.of();
    }

    /** What a comment said before its words were changed, newest first. */
    @Transactional(readOnly = true)
    public List<CommentText> before(CommentId id) {
        door.standing(id);
        return comments.before(id);
    }

    /** Those whom a comment on the subject can speak to, by name. */
    @Transactional(readOnly = true)
    public List<Reader> mentionable(SubjectRef subject) {
        return mentions.mentionable(door.readable(subject).group());
    }

    /** Keeps what is typed until it is posted; nothing is kept of nothing. */
    public void keep(SubjectRef subject, @Nullable CommentId answers, String body, Language language) {
        door.readable(subject);
        if (body.isBlank()) {
            readers.forget(access.person(), subject, answers);
        } else if (body.length() <= KeptComment.LONGEST && body.indexOf('\0') < 0) {
            readers.keep(access.person(), subject, answers, new KeptComment(body, language, clock.instant()));
        }
    }

    /** What the person who asks typed and has not posted. */
    @Transactional(readOnly = true)
    public Optional<KeptComment> kept(SubjectRef subject, @Nullable CommentId answers) {
        door.readable(subject);
        return readers.kept(access.person(), subject, answers);
    }
}
