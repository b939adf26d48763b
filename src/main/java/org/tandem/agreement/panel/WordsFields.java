package org.tandem.agreement.panel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import org.tandem.ui.Forms;
import org.tandem.ui.LanguageSelect;
import org.tandem.ui.Texts;

/**
 * Words of a seat and their language. Nothing cuts what was typed: too long a text stays and is told so.
 *
 * @param <D> the draft, with a {@code text} and its {@code language}
 */
class WordsFields<D extends Record> extends Div {

    final BeanValidationBinder<D> binder;
    private final TextArea words = new TextArea();

    /** @param key the prefix of the texts: {@code .label}, {@code .hint} */
    WordsFields(Class<D> type, String key, D start) {
        Texts texts = Texts.current();
        addClassName("draft-fields");
        words.setLabel(texts.text(key + ".label"));
        words.setHelperText(texts.text(key + ".hint"));
        words.setWidthFull();
        words.setMaxHeight("20rem");
        LanguageSelect language = new LanguageSelect();
        binder = Forms.binder(type);
        binder.forField(words).bind("text");
        binder.forField(language).bind("language");
        binder.readRecord(start);
        add(words, language);
    }

    String typed() {
        return words.getValue();
    }

    void focus() {
        words.focus();
    }
}
