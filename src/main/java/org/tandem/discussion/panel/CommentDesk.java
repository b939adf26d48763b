package org.tandem.discussion.panel;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tandem.access.Readers.Reader;
import org.tandem.discussion.CommentDraft;
import org.tandem.discussion.CommentEdit;
import org.tandem.discussion.CommentId;
import org.tandem.discussion.CommentRow;
import org.tandem.discussion.CommentService;
import org.tandem.discussion.CommentText;
import org.tandem.discussion.ConversationService;
import org.tandem.discussion.KeptComment;
import org.tandem.discussion.LanguageGuess;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.IdGenerator;
import org.tandem.shared.Language;
import org.tandem.shared.SubjectRef;
import org.tandem.ui.Texts;

/** Joins a conversation to the services; what was done shows at once. */
final class CommentDesk implements Desk {

    private final SubjectRef subject;
    private final CommentService comments;
    private final ConversationService conversations;
    private final LanguageGuess guess;
    private final IdGenerator ids;
    private Function<CommentId, @Nullable CommentRow> rows = id -> null;
    private Runnable redraw = () -> {};

    CommentDesk(
            SubjectRef subject,
            CommentService comments,
            ConversationService conversations,
            LanguageGuess guess,
            IdGenerator ids) {
        this.subject = subject;
        this.comments = comments;
        this.conversations = conversations;
        this.guess = guess;
        this.ids = ids;
    }

    /** @param shown the comments on the page; @param anew shows them as they stand */
    void shows(Function<CommentId, @Nullable CommentRow> shown, Runnable anew) {
        rows = shown;
        redraw = anew;
    }

    @Override
    public @Nullable CommentRow now(CommentId id) {
        return rows.apply(id);
    }

    @Override
    public void post(CommentDraft draft) {
        act(() -> comments.post(subject, draft));
    }

    @Override
    public void edit(CommentRow comment, CommentEdit edit) {
        act(() -> comments.edit(comment.id(), comment.revision(), edit));
    }

    @Override
    public void delete(CommentRow comment) {
        act(() -> comments.delete(comment.id(), comment.revision()));
    }

    @Override
    public void resolve(CommentId comment) {
        act(() -> comments.resolve(comment));
    }

    @Override
    public void reopen(CommentId comment) {
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

    @Override
    public List<CommentText> before(CommentId comment) {
        return conversations.before(comment);
    }

    @Override
    public void keep(@Nullable CommentId answers, String body, Language language) {
        conversations.keep(subject, answers, body, language);
    }

    @Override
    public Optional<KeptComment> kept(@Nullable CommentId answers) {
        return conversations.kept(subject, answers);
    }

    @Override
    public Optional<Language> guess(String body) {
        return guess.of(body);
    }

    @Override
    public List<Named> mentionable() {
        Language reader = Texts.current().language();
        return conversations.mentionable(subject).stream()
                .map(person -> new Named(person.name(), position(person, reader)))
                .toList();
    }

    /** Some go by the name of their position. */
    private static String position(Reader person, Language reader) {
        String position = person.position() == null
                ? ""
                : person.position().readIn(reader).text();
        return position.equals(person.name()) ? "" : position;
    }

    @Override
    public CommentId newId() {
        return new CommentId(ids.next());
    }
}
