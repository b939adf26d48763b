package org.tandem.discussion.panel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import org.tandem.shared.Language;
import org.tandem.ui.FormErrors;
import org.tandem.ui.Forms;
import org.tandem.ui.LanguageSelect;
import org.tandem.ui.MarkdownView;
import org.tandem.ui.Texts;

/**
 * Where the words of a comment are written: their language is guessed until somebody says it, and a preview shows how they
 * will read.
 *
 * @param <D> the draft that they fill
 */
abstract class WordsForm<D extends Record> extends Div {

    protected final BeanValidationBinder<D> binder;
    protected final TextArea body;
    private final Texts texts = Texts.current();
    private final FormErrors<D> errors;
    private final LanguageSelect language = new LanguageSelect();
    private final Span state = new Span();
    private final Div preview = new Div();
    private final Div acts = new Div();
    private final transient CommentDesk desk;
    private boolean languageIsSaid;

    /** @param words those on the button that sends it */
    WordsForm(Class<D> draft, CommentDesk desk, String label, String words) {
        this.desk = desk;
        binder = Forms.binder(draft);
        errors = new FormErrors<>(binder);
        addClassName("comment-form");
        WordsField field = new WordsField(desk::mentionable, desk::linkable);
        field.onSubmit(this::submit);
        body = field.text();
        body.setLabel(label);
        binder.forField(body).bind("body");
        binder.forField(language).bind("language");
        body.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed(change.getValue());
            }
        });
        language.addValueChangeListener(change -> languageIsSaid = languageIsSaid || change.isFromClient());
        state.addClassName("note");
        state.getElement().setAttribute("role", "status");
        Button send = new Button(words, click -> {
            submit();
            click.getSource().setEnabled(true);
        });
        send.setDisableOnClick(true);
        send.addThemeVariants(ButtonVariant.PRIMARY);
        acts.add(language, send, new Button(texts.text("discussion.preview"), click -> preview()));
        acts.addClassName("form-row");
        add(errors, field, acts, state, preview);
    }

    private void typed(String words) {
        preview.removeAll();
        if (!languageIsSaid) {
            desk.guess(words).filter(guess -> guess != language.getValue()).ifPresent(guess -> {
                language.setValue(guess);
                state.setText(texts.text("discussion.guessed", texts.word("language", guess)));
            });
        }
        keep(words, language.getValue());
    }

    /** Keeps what is typed and not sent. */
    protected void keep(String words, Language writtenIn) {}

    /** Says something of what is typed. */
    protected final void tell(String words) {
        state.setText(words);
    }

    private void preview() {
        preview.removeAll();
        preview.add(new MarkdownView(body.getValue(), language.getValue()));
        preview.addClassName("comment-preview");
    }

    private void submit() {
        if (errors.submit(this::send)) {
            preview.removeAll();
            state.setText("");
            languageIsSaid = false;
            sent();
        }
    }

    /** Hands the draft on, or lets a rule refuse. */
    protected abstract void send(D draft);

    protected abstract void sent();

    /** Lets whoever writes turn back. */
    final void onCancel(Runnable cancel) {
        acts.add(new Button(texts.text("button.cancel"), click -> cancel.run()));
    }

    final void focusWords() {
        body.focus();
    }
}
