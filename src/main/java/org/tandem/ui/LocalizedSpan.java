package org.tandem.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import org.tandem.shared.LocalizedText;

/** A text in three languages as its reader sees it; where it stands in for one that is missing, a note says so. */
public class LocalizedSpan extends Span {

    public LocalizedSpan(LocalizedText text) {
        Texts texts = Texts.current();
        LocalizedText.Reading reading = text.readIn(texts.language());
        if (!reading.standsIn()) {
            WrittenSpan.writeIn(this, reading.text(), reading.language());
        } else {
            add(new WrittenSpan(reading.text(), reading.language()));
            Span note = new Span(texts.text("ui.stands-in." + reading.language().name()));
            note.addClassName("note");
            add(new Text(" "), note);
        }
    }
}
