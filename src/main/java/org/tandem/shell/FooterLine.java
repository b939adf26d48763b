package org.tandem.shell;

import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;
import org.tandem.ui.Texts;

/** Stands below every page: nothing here is classified, and whether it is real. */
class FooterLine extends Footer {

    FooterLine(boolean sampleData) {
        Texts texts = Texts.current();
        addClassName("footer-line");
        add(new Paragraph(texts.text("shell.unclassified")));
        if (sampleData) {
            add(new Paragraph(texts.text("shell.sample-data")));
        }
    }
}
