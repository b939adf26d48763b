package org.tandem.agreement.panel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.tandem.agreement.Written;
import org.tandem.ui.WrittenText;

/** A seat's own words, under what they are. */
class Said extends Div {

    Said(String what, Written words) {
        addClassName("said");
        Paragraph label = new Paragraph(what);
        label.addClassName("note");
        add(label, new Paragraph(new WrittenText(words.text(), words.language())));
    }
}
