package org.tandem.pages;

import com.vaadin.browserless.ComponentQuery;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tandem.ui.LocalizedTextField;

/** The form on a window's page, used by the words a person reads on it. */
record Form(Window window) {

    /** Types into a field; {@code Title/English} is one of the three inputs of a text. */
    Form type(String label, String text) {
        TextFieldBase<?, String> field = field(label);
        // Through the tester, since nobody can type into what is hidden or read-only.
        if (!window.browserless().test(field).isUsable()) {
            throw new AssertionError(label + " takes no text now");
        }
        field.setValue(text);
        return this;
    }

    String typed(String label) {
        return field(label).getValue();
    }

    /** Writes a date, or takes it out. */
    Form date(String label, @Nullable LocalDate day) {
        date(label).setValue(day);
        return this;
    }

    DatePicker date(String label) {
        return window.find(DatePicker.class).withLabel(label).single();
    }

    @SuppressWarnings("unchecked") // the caller knows what the field offers
    <T> Form choose(String label, T value) {
        window.find(Select.class).withLabel(label).single().setValue(value);
        return this;
    }

    Form press(String words) {
        Button button = window.find(Button.class).withText(words).single();
        window.browserless().test(button).click();
        return this;
    }

    private TextFieldBase<?, String> field(String label) {
        String[] names = label.split("/");
        if (names.length == 1) {
            return only(window.find(TextFieldBase.class), label);
        }
        Component text =
                window.find(LocalizedTextField.class).withLabel(names[0]).single();
        return only(window.find(TextFieldBase.class, text), names[1]);
    }

    @SuppressWarnings("unchecked") // all text fields hold text
    private static TextFieldBase<?, String> only(ComponentQuery<?> fields, String label) {
        return (TextFieldBase<?, String>) fields.withLabel(label).single();
    }
}
