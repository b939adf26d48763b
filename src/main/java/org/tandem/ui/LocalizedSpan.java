package org.tandem.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import org.tandem.shared.LocalizedText;

/** A text in three languages as its reader sees it; where it stands in for one that is missing, a note says so. */
public class LocalizedSpan extends Span {

    public LocalizedSpan(LocalizedText text) {
        writeIn(this, text);
    }

    /** Makes an element that is there already hold the text, by itself where nothing stands in for it. */
    public static <E extends HtmlContainer> E writeIn(E element, LocalizedText text) {
        Texts texts = Texts.current();
        LocalizedText.Reading reading = text.readIn(texts.language());
        if (!reading.standsIn()) {
            return WrittenSpan.writeIn(element, reading.text(), reading.language());
        }
        Span note = new Span(texts.text("ui.stands-in." + reading.language().name()));
        note.addClassName("note");
        element.add(new WrittenSpan(reading.text(), reading.language()), new Text(" "), note);
        return element;
    }
}
