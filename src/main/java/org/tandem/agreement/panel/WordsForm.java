package org.tandem.agreement.panel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import java.util.function.Consumer;
import org.tandem.ui.FormErrors;
import org.tandem.ui.Forms;
import org.tandem.ui.LanguageSelect;
import org.tandem.ui.Texts;

/**
 * Where a seat writes a reservation or a reason. Nothing cuts what was typed: too long a text stays and is told so.
 *
 * @param <D> the draft, with a {@code text} and its {@code language}
 */
class WordsForm<D extends Record> extends Div {

    private final TextArea words = new TextArea();
    private final FormErrors<D> errors;

    /**
     * @param key the prefix of the form's texts: {@code .label}, {@code .hint}, {@code .send}
     * @param country is named on the button
     */
    WordsForm(Class<D> type, String key, String country, D start, Consumer<D> send, Runnable cancelled) {
        Texts texts = Texts.current();
        addClassName("draft-form");
        words.setLabel(texts.text(key + ".label"));
        words.setHelperText(texts.text(key + ".hint"));
        words.setWidthFull();
        words.setMaxHeight("20rem");
        LanguageSelect language = new LanguageSelect();
        BeanValidationBinder<D> binder = Forms.binder(type);
        binder.forField(words).bind("text");
        binder.forField(language).bind("language");
        errors = new FormErrors<>(binder);
        Button button = new Button(texts.text(key + ".send", country), click -> {
            errors.submit(send);
            click.getSource().setEnabled(true);
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        Div buttons = new Div(button, new Button(texts.text("button.cancel"), click -> cancelled.run()));
        buttons.addClassName("row");
        add(errors, words, language, buttons);
        binder.readRecord(start);
    }

    void focus() {
        words.focus();
    }
}
