package org.tandem.workplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tandem.shared.ConcurrentChange;
import org.tandem.ui.FormErrors;
import org.tandem.ui.Texts;
import org.tandem.ui.TheirsAndMine;
import org.tandem.workplan.IncompleteUpdate;
import org.tandem.workplan.UpdateDraft;
import org.tandem.workplan.UpdateRow;

/**
 * Where a country's update is written. What was typed stays until it is posted; where somebody of the same country posted
 * first, the two stand side by side, and mine is posted after theirs or not at all.
 */
class UpdateForm extends Div {

    private final UpdateFields fields = new UpdateFields();
    private final FormErrors<UpdateDraft> errors = new FormErrors<>(fields.binder());
    private final Div conflict = new Div();
    private final Div buttons = new Div();
    private final Button button;
    private final transient Consumer<UpdateDraft> post;
    private final transient Supplier<UpdateRow> newest;
    private final transient Runnable leave;
    private boolean typed;

    /**
     * @param words those on the button that hands the update on
     * @param post takes an update with nothing missing
     * @param newest reads the line's last update
     * @param leave run once it is posted and when whoever fills the form turns back
     */
    UpdateForm(
            UpdateDraft start, String words, Consumer<UpdateDraft> post, Supplier<UpdateRow> newest, Runnable leave) {
        this.post = post;
        this.newest = newest;
        this.leave = leave;
        addClassName("draft-form");
        button = new Button(words, click -> submit());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        buttons.add(button, new Button(Texts.current().text("button.cancel"), click -> leave.run()));
        buttons.addClassName("row");
        add(errors, conflict, fields, buttons);
        fields.read(start);
        fields.binder().addValueChangeListener(change -> typed = true);
    }

    /** Whether something was typed that is not posted. */
    boolean isTyped() {
        return typed;
    }

    private void submit() {
        boolean rowsAreRight = fields.checkRows();
        try {
            errors.submit(draft -> submit(draft, rowsAreRight));
        } finally {
            button.setEnabled(true);
        }
    }

    private void submit(UpdateDraft draft, boolean rowsAreRight) {
        List<IncompleteUpdate> missing = draft.missing();
        // The first one last, so that it keeps the focus.
        missing.reversed().forEach(errors::show);
        if (!rowsAreRight || !missing.isEmpty()) {
            return;
        }
        try {
            post.accept(draft);
        } catch (ConcurrentChange posted) {
            compare(newest.get(), draft);
            throw posted;
        }
        typed = false;
        leave.run();
    }

    private void compare(UpdateRow theirs, UpdateDraft mine) {
        conflict.removeAll();
        conflict.add(new TheirsAndMine(
                fields.differences(
                        StartOfUpdate.saying(theirs, theirs.id(), mine.previous(), mine.corrects(), theirs.status()),
                        mine),
                () -> postAfter(theirs, mine),
                this::discard));
        choosing(true);
    }

    private void postAfter(UpdateRow theirs, UpdateDraft mine) {
        choosing(false);
        fields.follow(theirs.id(), mine.correctsAfter(theirs));
        submit();
    }

    private void discard() {
        typed = false;
        leave.run();
    }

    private void choosing(boolean open) {
        conflict.setVisible(open);
        fields.setVisible(!open);
        buttons.setVisible(!open);
    }
}
