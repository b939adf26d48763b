package org.tandem.workplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Revision;
import org.tandem.ui.FormErrors;
import org.tandem.ui.Texts;
import org.tandem.ui.TheirsAndMine;

/**
 * A form with what is wrong above it and its buttons below. What was typed stays through every refusal; where somebody
 * else saved first, the two texts stand side by side until one of them is chosen.
 */
class DraftForm<D extends Record> extends Div {

    private final transient Edited<D> edited;
    private final transient Runnable saved;
    private final FormErrors<D> errors;
    private final Div conflict = new Div();
    private final Button save;
    private transient Revision revision;
    private boolean typed;

    /**
     * @param act the words on the button that saves
     * @param saved run once the draft is saved
     * @param cancelled run when whoever fills the form turns back
     */
    DraftForm(Edited<D> edited, String act, Runnable saved, Runnable cancelled) {
        this.edited = edited;
        this.saved = saved;
        errors = new FormErrors<>(edited.fields().binder);
        save = new Button(act, click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        Button cancel = new Button(Texts.current().text("button.cancel"), click -> cancelled.run());
        Div buttons = new Div(save, cancel);
        buttons.addClassName("row");
        addClassName("draft-form");
        add(errors, conflict, edited.fields(), buttons);
        read(edited.newest().get());
        edited.fields().binder.addValueChangeListener(change -> typed = true);
    }

    /** Whether something was typed that is not saved. */
    boolean isTyped() {
        return typed;
    }

    private void read(Version<D> version) {
        revision = version.revision();
        edited.fields().binder.readRecord(version.draft());
        typed = false;
    }

    private void save() {
        boolean done = false;
        try {
            done = errors.submit(this::submit);
        } finally {
            // Once saved it stays off, so that a second click on a slow line does nothing.
            save.setEnabled(!done && conflict.getComponentCount() == 0);
        }
        if (done) {
            typed = false;
            saved.run();
        }
    }

    private void submit(D mine) {
        try {
            edited.save().accept(mine, revision);
        } catch (ConcurrentChange changed) {
            Version<D> theirs = edited.newest().get();
            if (!theirs.draft().equals(edited.fields().over(theirs.draft(), mine))) {
                compare(theirs, mine);
                throw changed;
            }
        }
    }

    private void compare(Version<D> theirs, D mine) {
        edited.fields().binder.setReadOnly(true);
        conflict.removeAll();
        conflict.add(new TheirsAndMine(
                edited.fields().differences(theirs.draft(), mine),
                () -> keepMine(theirs.revision()),
                () -> take(theirs)));
    }

    private void keepMine(Revision theirs) {
        chosen();
        revision = theirs;
        save();
    }

    private void take(Version<D> theirs) {
        chosen();
        read(theirs);
        save.setEnabled(true);
    }

    private void chosen() {
        conflict.removeAll();
        errors.removeAll();
        edited.fields().binder.setReadOnly(false);
    }
}
