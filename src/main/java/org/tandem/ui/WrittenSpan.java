package org.tandem.ui;

import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Span;
import org.tandem.shared.Language;

/** The words of a person as they wrote them, told to browsers and readers to be of their language and direction. */
public class WrittenSpan extends Span {

    public WrittenSpan(String words, Language language) {
        writeIn(this, words, language);
    }

    /** Makes an element hold the words by itself, where there is one already. */
    public static <E extends HtmlComponent & HasText> E writeIn(E element, String words, Language language) {
        element.setText(words);
        element.getElement().setAttribute("lang", language.code());
        element.getElement().setAttribute("dir", "auto");
        element.addClassName("written");
        return element;
    }
}
