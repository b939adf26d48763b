package org.tandem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.binder.Binder;
import org.tandem.shared.BrokenRule;
import org.tandem.shared.ConcurrentChange;

/**
 * The form of one act. Where somebody else was first, what stands now is shown anew and the act waits to be pressed again.
 *
 * @param <D> the draft that the fields fill
 */
public final class ActForm<D extends Record> extends DraftForm<D> {

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

    /**
     * @param fields bound by the binder, with what the form opens with already in them
     * @param words those on the button that does it
     */
    public ActForm(Binder<D> binder, Component fields, String words, Act<D> act) {
        super(binder, fields, words);
        this.act = act;
        onCancel(act::cancel);
    }

    @Override
    protected void confirm(D draft, Runnable proceed, Runnable stay) {
        act.confirm(draft, proceed, stay);
    }

    @Override
    protected void send(D draft) {
        try {
            act.submit(draft);
        } catch (ConcurrentChange changed) {
            act.showWhatStandsNow();
            throw new ChangedMeanwhile();
        }
    }

    @Override
    protected void done() {
        act.done();
    }
}
