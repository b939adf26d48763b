package org.tandem.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;

/** A status as shape and word in its colour, the same everywhere. */
public class StatusBadge extends Span {

    public StatusBadge(StatusLook look) {
        this(look, Texts.current());
    }

    /** In another language than the page's. */
    public StatusBadge(StatusLook look, Texts texts) {
        addClassNames("status", "status-" + look.code());
        add(new StatusGlyph(look), new Text(texts.word("status", look)));
    }
}
