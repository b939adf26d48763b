package org.tandem.agreement.panel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.tandem.ui.FormErrors;
import org.tandem.ui.Texts;

/**
 * Where a seat writes a reservation or a reason, and sends it.
 *
 * @param <D> as of {@link WordsFields}
 */
class WordsForm<D extends Record> extends Div {

    private final WordsFields<D> fields;

    /**
     * @param key the prefix of the form's texts: those of {@link WordsFields} and {@code .send}
     * @param country is named on the button
     */
    WordsForm(Class<D> type, String key, String country, D start, Consumer<D> send, Runnable cancelled) {
        Texts texts = Texts.current();
        addClassName("draft-form");
        fields = new WordsFields<>(type, key, start);
        FormErrors<D> errors = new FormErrors<>(fields.binder);
        Button button = new Button(texts.text(key + ".send", country), click -> {
            errors.submit(send);
            click.getSource().setEnabled(true);
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        Div buttons = new Div(button, new Button(texts.text("button.cancel"), click -> cancelled.run()));
        buttons.addClassName("row");
        add(errors, fields, buttons);
    }

    void focus() {
        fields.focus();
    }
}
