package org.tandem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.Binder;
import org.tandem.shared.BrokenRule;
import org.tandem.shared.ConcurrentChange;

/**
 * The fields of one act with what is wrong above them and the buttons below. What was typed stays through every refusal.
 * Where somebody else was first, what stands now is shown anew and the act waits to be pressed again.
 *
 * @param <D> the draft that the fields fill
 */
public class Submission<D extends Record> extends Div {

    /** What the form does with its draft. */
    public interface Act<D> {
        /** Asks once before what cannot be undone; most acts can be. */
        default void confirm(D draft, Runnable proceed, Runnable stay) {
            proceed.run();
        }

        /** Does it, or lets a rule refuse. */
        void submit(D draft);

        /** Somebody else was first: shows what stands now, from which the next attempt is made. */
        void showWhatStandsNow();

        /** It is done. */
        void done();

        /** Whoever fills the form turns back. */
        void cancel();
    }

    private static final class ChangedMeanwhile extends BrokenRule {
        ChangedMeanwhile() {
            super("ui.changed-meanwhile", null);
        }
    }

    private final transient Act<D> act;
    private final FormErrors<D> errors;
    private final Button submit;
    private boolean typed;

    /**
     * @param fields bound by the binder, with what the form opens with already in them
     * @param words those on the button that does it
     */
    public Submission(Binder<D> binder, Component fields, String words, Act<D> act) {
        this.act = act;
        errors = new FormErrors<>(binder);
        submit = new Button(words, click -> press());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setDisableOnClick(true);
        Button cancel = new Button(Texts.current().text("button.cancel"), click -> act.cancel());
        Div buttons = new Div(submit, cancel);
        buttons.addClassName("row");
        addClassName("draft-form");
        add(errors, fields, buttons);
        binder.addValueChangeListener(change -> typed = typed || change.isFromClient());
    }

    /** Whether something was typed that is not submitted. */
    public boolean isTyped() {
        return typed;
    }

    private void press() {
        if (!errors.submit(draft -> act.confirm(draft, this::submit, () -> submit.setEnabled(true)))) {
            submit.setEnabled(true);
        }
    }

    private void submit() {
        boolean done = false;
        try {
            done = errors.submit(this::attempt);
        } finally {
            // Once done it stays off, so that a second click on a slow line does nothing.
            submit.setEnabled(!done);
        }
        if (done) {
            typed = false;
            act.done();
        }
    }

    private void attempt(D draft) {
        try {
            act.submit(draft);
        } catch (ConcurrentChange changed) {
            act.showWhatStandsNow();
            throw new ChangedMeanwhile();
        }
    }
}
