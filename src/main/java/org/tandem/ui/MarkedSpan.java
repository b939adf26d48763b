package org.tandem.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.tandem.shared.Language;

/** Words in their language, some of which are marked as what one looked for. */
public class MarkedSpan extends Span {

    /** @param language of all that is added */
    public MarkedSpan(Language language) {
        WrittenSpan.writeIn(this, "", language);
    }

    /** Goes on with such words. */
    public MarkedSpan with(String words, boolean marked) {
        getElement().appendChild(marked ? new Element("mark").setText(words) : Element.createText(words));
        return this;
    }
}
