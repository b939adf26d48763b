package org.tandem.discussion.panel;

import org.jspecify.annotations.Nullable;
import org.tandem.discussion.CommentDraft;
import org.tandem.discussion.CommentId;
import org.tandem.discussion.KeptComment;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Language;
import org.tandem.ui.Held;
import org.tandem.ui.Texts;

/** Where a comment or an answer is written; what is typed is kept on the server until it is posted. */
class CommentForm extends WordsForm<CommentDraft> {

    private final Held<CommentId> id = new Held<>();
    private final transient CommentDesk desk;
    private final @Nullable CommentId answers;
    private final transient Runnable posted;

    /** @param answers the comment that is answered, null for none; @param posted run once it is */
    CommentForm(CommentDesk desk, @Nullable CommentId answers, String label, Runnable posted) {
        super(CommentDraft.class, desk, label, Texts.current().text("button.post"));
        this.desk = desk;
        this.answers = answers;
        this.posted = posted;
        body.setId(answers == null ? "comment" : "answer-" + answers.value());
        if (answers == null) {
            body.setHelperText(Texts.current().text("discussion.hint"));
        }
        binder.forField(id).bind("id");
        binder.forField(new Held<CommentId>()).bind("answers");
        binder.forField(new Held<Boolean>()).bind("illustrative");
        KeptComment kept = desk.kept(answers).orElse(null);
        Language language = kept == null ? Texts.current().language() : kept.language();
        begin(kept == null ? "" : kept.body(), language);
        if (kept != null) {
            tell(Texts.current().text("discussion.kept"));
        }
    }

    /** Puts words of somebody else before what one writes. */
    void quote(String words) {
        String quoted = words.lines()
                .map(line -> "> " + line)
                .reduce((one, next) -> one + "\n" + next)
                .orElse("");
        body.setValue(quoted + "\n\n" + body.getValue());
    }

    @Override
    protected void keep(String words, Language language) {
        desk.keep(answers, words, language);
        tell(words.isBlank() ? "" : Texts.current().text("discussion.kept"));
    }

    @Override
    protected void send(CommentDraft draft) {
        try {
            desk.post(draft);
        } catch (ConcurrentChange already) {
            // What was posted first stands in the thread; these other words can follow as a comment of their own.
            id.setValue(desk.newId());
            throw already;
        }
    }

    @Override
    protected void sent() {
        begin("", Texts.current().language());
        posted.run();
    }

    private void begin(String words, Language language) {
        binder.readRecord(new CommentDraft(desk.newId(), answers, words, language, false));
    }
}
