package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.validator.BeanValidator;
import java.util.List;
import java.util.function.Consumer;
import org.tandem.ui.Texts;
import org.tandem.workplan.UpdateDraft;

/** The box for one point of an update. */
class PointRow extends Div {

    private static final BeanValidator RULE = new BeanValidator(UpdateDraft.class, "points");

    private final TextArea text = new TextArea();
    private final RemoveButton remove;

    PointRow(Runnable changed, Consumer<PointRow> removed) {
        addClassName("form-row");
        text.addClassName("grows");
        text.setManualValidation(true);
        text.addValueChangeListener(event -> {
            check();
            changed.run();
        });
        remove = new RemoveButton(() -> removed.accept(this));
        add(text, remove);
    }

    String text() {
        return text.getValue();
    }

    void show(String point) {
        text.setValue(point);
    }

    void number(int number, boolean removable) {
        String label = Texts.current().text("milestone.update.point", number);
        text.setLabel(label);
        remove.name(label);
        remove.setVisible(removable);
    }

    /** Says what is wrong with the point; an empty one is none. @return whether nothing is */
    boolean check() {
        ValidationResult result = text.getValue().isBlank()
                ? ValidationResult.ok()
                : RULE.apply(List.of(text.getValue()), new ValueContext(text));
        text.setInvalid(result.isError());
        text.setErrorMessage(result.isError() ? result.getErrorMessage() : null);
        return !result.isError();
    }

    void focus() {
        text.focus();
    }
}
