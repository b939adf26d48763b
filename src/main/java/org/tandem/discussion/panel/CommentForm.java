package org.tandem.discussion.panel;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import java.util.List;
import java.util.function.Consumer;
import org.tandem.discussion.CommentDraft;
import org.tandem.discussion.CommentId;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.IdGenerator;
import org.tandem.ui.FormErrors;
import org.tandem.ui.Forms;
import org.tandem.ui.Held;
import org.tandem.ui.LanguageSelect;
import org.tandem.ui.Texts;

/** Where a comment is written; it keeps what was typed until the comment is posted. */
class CommentForm extends Div {

    private final BeanValidationBinder<CommentDraft> binder = Forms.binder(CommentDraft.class);
    private final FormErrors<CommentDraft> errors = new FormErrors<>(binder);
    private final TextArea body = new TextArea();
    private final Held<CommentId> id = new Held<>();
    private final transient IdGenerator ids;
    private final transient Consumer<CommentDraft> post;

    CommentForm(IdGenerator ids, Consumer<CommentDraft> post) {
        this.ids = ids;
        this.post = post;
        Texts texts = Texts.current();
        addClassName("comment-form");
        body.setId("comment");
        body.setLabel(texts.text("discussion.write"));
        body.setHelperText(texts.text("discussion.hint"));
        body.setWidthFull();
        LanguageSelect language = new LanguageSelect();
        binder.forField(id).bind("id");
        binder.forField(body).bind("body");
        binder.forField(language).bind("language");
        binder.forField(new Held<Boolean>()).bind("illustrative");
        Button button = new Button(texts.text("button.post"), click -> {
            submit();
            click.getSource().setEnabled(true);
        });
        button.setDisableOnClick(true);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        Div below = new Div(language, button);
        below.addClassName("form-row");
        add(errors, body, below);
        postByKeyboard();
        startAnew();
    }

    /** Ctrl+Enter, and ⌘+Enter where the keyboard has that key. */
    private void postByKeyboard() {
        for (KeyModifier modifier : List.of(KeyModifier.CONTROL, KeyModifier.META)) {
            // Letting go of the field for a moment brings what was typed to the server.
            Shortcuts.addShortcutListener(this, this::submit, Key.ENTER, modifier)
                    .listenOn(body)
                    .resetFocusOnActiveElement();
        }
    }

    private void submit() {
        if (errors.submit(this::post)) {
            startAnew();
        }
    }

    private void post(CommentDraft draft) {
        try {
            post.accept(draft);
        } catch (ConcurrentChange posted) {
            // What was posted first stands in the thread; these other words can follow as a comment of their own.
            id.setValue(newId());
            throw posted;
        }
    }

    private void startAnew() {
        binder.readRecord(new CommentDraft(newId(), "", Texts.current().language(), false));
    }

    private CommentId newId() {
        return new CommentId(ids.next());
    }
}
