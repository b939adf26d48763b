package org.tandem.discussion.panel;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tandem.access.Readers.Reader;
import org.tandem.audit.AuditEntry;
import org.tandem.audit.HistoryQueries;
import org.tandem.discussion.CommentDraft;
import org.tandem.discussion.CommentEdit;
import org.tandem.discussion.CommentId;
import org.tandem.discussion.CommentRow;
import org.tandem.discussion.CommentService;
import org.tandem.discussion.CommentText;
import org.tandem.discussion.Conversation;
import org.tandem.discussion.ConversationService;
import org.tandem.discussion.KeptComment;
import org.tandem.discussion.LanguageGuess;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.IdGenerator;
import org.tandem.shared.Language;
import org.tandem.shared.SubjectRef;
import org.tandem.ui.Texts;

/** What a conversation lets its reader read and do; each act asks for the right again, and what was done shows at once. */
final class CommentDesk {

    /** Somebody who can be named. @param position empty where nothing is said */
    record Named(String name, String position) {}

    /** What can be led to. @param of whose and of when it is @param address where it can be read */
    record Linked(String title, String of, String address) {}

    private final SubjectRef subject;
    private final @Nullable CommentId from;
    private final CommentService comments;
    private final ConversationService conversations;
    private final HistoryQueries history;
    private final LanguageGuess guess;
    private final Links links;
    private final IdGenerator ids;
    private final boolean readsChanges;
    private Function<CommentId, @Nullable CommentRow> rows = id -> null;
    private Runnable redraw = () -> {};

    /** @param from the comment that the address names, null for none */
    CommentDesk(
            SubjectRef subject,
            @Nullable CommentId from,
            CommentService comments,
            ConversationService conversations,
            HistoryQueries history,
            LanguageGuess guess,
            Links links,
            IdGenerator ids) {
        this.subject = subject;
        this.from = from;
        this.comments = comments;
        this.conversations = conversations;
        this.history = history;
        this.guess = guess;
        this.links = links;
        readsChanges = history.mayRead(subject);
        this.ids = ids;
    }

    /** @param shown the comments on the page; @param anew shows them as they stand */
    void shows(Function<CommentId, @Nullable CommentRow> shown, Runnable anew) {
        rows = shown;
        redraw = anew;
    }

    Conversation conversation(int most) {
        return conversations.on(subject, most, from);
    }

    boolean readsChanges() {
        return readsChanges;
    }

    /** What was done to the subject, newest first; only for whoever reads it. */
    List<AuditEntry> changes(int most) {
        return history.of(subject, most);
    }

    void follow(boolean follows) {
        conversations.follow(subject, follows);
    }

    /** The comment as it stands now; null where it is shown no more. */
    @Nullable
    CommentRow now(CommentId id) {
        return rows.apply(id);
    }

    void post(CommentDraft draft) {
        act(() -> comments.post(subject, draft));
    }

    void edit(CommentRow comment, CommentEdit edit) {
        act(() -> comments.edit(comment.id(), comment.revision(), edit));
    }

    void delete(CommentRow comment) {
        act(() -> comments.delete(comment.id(), comment.revision()));
    }

    void resolve(CommentId comment) {
        act(() -> comments.resolve(comment));
    }

    void reopen(CommentId comment) {
        act(() -> comments.reopen(comment));
    }

    private void act(Runnable act) {
        try {
            act.run();
        } catch (ConcurrentChange changed) {
            redraw.run();
            throw changed;
        }
        redraw.run();
    }

    List<CommentText> before(CommentId comment) {
        return conversations.before(comment);
    }

    /** Keeps what is typed. @param answers the comment that it answers, null for none */
    void keep(@Nullable CommentId answers, String body, Language language) {
        conversations.keep(subject, answers, body, language);
    }

    /** What was typed and not posted. */
    Optional<KeptComment> kept(@Nullable CommentId answers) {
        return conversations.kept(subject, answers);
    }

    Optional<Language> guess(String body) {
        return guess.of(body);
    }

    /** Those whom the words can name. */
    List<Named> mentionable() {
        Language reader = Texts.current().language();
        return conversations.mentionable(subject).stream()
                .map(person -> new Named(person.name(), position(person, reader)))
                .toList();
    }

    /** What the words can lead to, of which these are some. */
    List<Linked> linkable(String words) {
        return links.like(words, subject);
    }

    /** Some go by the name of their position. */
    private static String position(Reader person, Language reader) {
        String position = person.position() == null
                ? ""
                : person.position().readIn(reader).text();
        return position.equals(person.name()) ? "" : position;
    }

    CommentId newId() {
        return new CommentId(ids.next());
    }
}
