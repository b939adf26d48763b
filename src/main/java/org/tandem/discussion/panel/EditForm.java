package org.tandem.discussion.panel;

import org.tandem.discussion.CommentEdit;
import org.tandem.discussion.CommentRow;
import org.tandem.ui.Texts;

/** Where the words of one's own comment are put right. */
class EditForm extends WordsForm<CommentEdit> {

    private final transient CommentDesk desk;
    private final transient CommentRow comment;
    private final transient Runnable saved;

    EditForm(CommentDesk desk, CommentRow comment, Runnable saved) {
        super(
                CommentEdit.class,
                desk,
                Texts.current().text("discussion.edit.label"),
                Texts.current().text("button.save"));
        this.desk = desk;
        this.comment = comment;
        this.saved = saved;
        binder.readRecord(new CommentEdit(comment.body(), comment.language()));
        onCancel(saved);
    }

    @Override
    protected void send(CommentEdit edit) {
        desk.edit(comment, edit);
    }

    @Override
    protected void sent() {
        saved.run();
    }
}
