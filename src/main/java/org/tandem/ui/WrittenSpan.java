package org.tandem.ui;

import com.vaadin.flow.component.html.Span;
import org.tandem.shared.Language;

/** The words of a person as they wrote them, told to browsers and readers to be of their language and direction. */
public class WrittenSpan extends Span {

    public WrittenSpan(String words, Language language) {
        super(words);
        getElement().setAttribute("lang", language.code());
        getElement().setAttribute("dir", "auto");
        addClassName("written");
    }
}
