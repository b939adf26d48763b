package org.tandem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.Binder;

/**
 * The fields of a draft with what is wrong above them and the buttons below. What was typed stays through every refusal.
 *
 * @param <D> the draft that the fields fill
 */
public abstract class DraftForm<D extends Record> extends Div {

    private final FormErrors<D> errors;
    private final Button button;
    private final Div buttons;
    private boolean typed;

    /**
     * @param fields bound by the binder
     * @param words those on the button that sends the draft
     */
    protected DraftForm(Binder<D> binder, Component fields, String words) {
        errors = new FormErrors<>(binder);
        button = new Button(words, click -> press());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        buttons = new Div(button);
        buttons.addClassName("row");
        addClassName("draft-form");
        UnsavedWords.guard(this);
        add(errors, fields, buttons);
        binder.addValueChangeListener(change -> typed = typed || change.isFromClient());
    }

    /** Lets whoever fills the form turn back. */
    public final void onCancel(Runnable cancel) {
        buttons.add(new Button(Texts.current().text("button.cancel"), click -> cancel.run()));
    }

    /** Whether something was typed that is not sent. */
    public final boolean isTyped() {
        return typed;
    }

    /** Asks once before what cannot be undone; most drafts need no question. */
    protected void confirm(D draft, Runnable proceed, Runnable stay) {
        proceed.run();
    }

    /** Hands the draft on, or lets a rule refuse. */
    protected abstract void send(D draft);

    /** The draft is sent. */
    protected abstract void done();

    /** Whether the draft can be sent as it stands, after it was refused. */
    protected boolean isReady() {
        return true;
    }

    /** What the fields show is what stands: nothing is typed and nothing is wrong. */
    protected final void begin() {
        typed = false;
        UnsavedWords.settle(this);
        reopen();
    }

    /** After a question was answered: what was wrong is no more, and the draft can be sent. */
    protected final void reopen() {
        errors.removeAll();
        button.setEnabled(true);
    }

    /** Sends the draft as a press on the button does. */
    protected final void press() {
        if (!errors.submit(draft -> confirm(draft, this::submit, () -> button.setEnabled(true)))) {
            button.setEnabled(true);
        }
    }

    private void submit() {
        boolean sent = false;
        try {
            sent = errors.submit(this::send);
        } finally {
            // Once sent it stays off, so that a second click on a slow line does nothing.
            button.setEnabled(!sent && isReady());
        }
        if (sent) {
            typed = false;
            UnsavedWords.settle(this);
            done();
        }
    }
}
