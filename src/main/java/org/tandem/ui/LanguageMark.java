package org.tandem.ui;

import com.vaadin.flow.component.html.Span;
import org.tandem.shared.Language;

/** A small "es" that reads out as "Spanish". */
public class LanguageMark extends Span {

    public LanguageMark(Language language) {
        String name = Texts.current().word("language", language);
        addClassName("language-mark");
        setTitle(name);
        getElement().setAttribute("role", "img").setAttribute("aria-label", name);
        setText(language.code());
    }
}
