package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.validator.BeanValidator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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
        say(result.isError() ? result.getErrorMessage() : null);
        return !result.isError();
    }

    /** @param wrong what is wrong with the point, null when nothing is */
    void say(@Nullable String wrong) {
        text.setInvalid(wrong != null);
        text.setErrorMessage(wrong);
    }

    void focus() {
        text.focus();
    }
}
