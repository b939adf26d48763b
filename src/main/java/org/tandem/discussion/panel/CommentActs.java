package org.tandem.discussion.panel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.tandem.discussion.CommentId;
import org.tandem.discussion.CommentRow;
import org.tandem.shared.BrokenRule;
import org.tandem.shared.ConcurrentChange;
import org.tandem.ui.Confirmation;
import org.tandem.ui.Notice;
import org.tandem.ui.Redraw;
import org.tandem.ui.Texts;

/** What one does to a comment: answer it, quote it, settle it, and put one's own right or take it back. */
class CommentActs extends Div {

    private final Texts texts = Texts.current();
    private final transient CommentDesk desk;
    private final CommentId id;
    private final String author;
    private final Div form = new Div();

    CommentActs(CommentRow comment, CommentDesk desk) {
        this.desk = desk;
        id = comment.id();
        addClassName("comment-talk");
        author = comment.by();
        Div row = new Div();
        row.addClassNames("row", "comment-acts");
        if (!comment.isDeleted()) {
            offer(row, comment);
            add(row);
        }
        // People type in it while the thread around it is made anew, and even when what they answer is deleted.
        add(Redraw.keep(form, "words-" + id.value()));
    }

    private void offer(Div row, CommentRow comment) {
        act(row, "discussion.act.answer", now -> answer(""));
        act(row, "discussion.act.quote", now -> answer(now.body()));
        if (comment.answers() == null) {
            if (comment.resolved() == null) {
                act(row, "discussion.act.resolve", now -> desk.resolve(id));
            } else {
                act(row, "discussion.act.reopen", now -> desk.reopen(id));
            }
        }
        if (comment.own()) {
            act(row, "discussion.act.edit", this::edit);
            act(row, "discussion.act.delete", this::delete);
        }
    }

    private void act(Div row, String key, Consumer<CommentRow> act) {
        String words = texts.text(key);
        Button button = new Button(words, click -> attempt(act));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(texts.text("workplan.act.on", words, author));
        row.add(button);
    }

    private void attempt(Consumer<CommentRow> act) {
        CommentRow now = desk.now(id);
        if (now == null || now.isDeleted()) {
            Notice.say(texts.text("error.comment-is-gone"));
            return;
        }
        try {
            act.accept(now);
        } catch (ConcurrentChange changed) {
            Notice.say(texts.text("ui.changed-meanwhile"));
        } catch (BrokenRule rule) {
            Notice.say(texts.text(rule.messageKey()));
        }
    }

    private void answer(String quoted) {
        CommentForm answer = new CommentForm(desk, id, texts.text("discussion.answer.label", author), this::close);
        answer.onCancel(this::close);
        if (!quoted.isEmpty()) {
            answer.quote(quoted);
        }
        show(answer);
    }

    private void edit(CommentRow now) {
        show(new EditForm(desk, now, this::close));
    }

    /** Leads the keyboard back to the acts of the comment. */
    private void close() {
        form.removeAll();
        getElement().executeJs("this.querySelector('.comment-acts vaadin-button')?.focus()");
    }

    private void show(WordsForm<?> words) {
        form.removeAll();
        form.add(words);
        words.focusWords();
    }

    private void delete(CommentRow now) {
        Confirmation.ask(
                texts.text("discussion.delete.question"),
                texts.text("discussion.delete.consequence"),
                texts.text("discussion.act.delete"),
                () -> attempt(desk::delete));
    }
}
