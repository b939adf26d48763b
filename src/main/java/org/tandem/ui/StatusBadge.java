package org.tandem.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A status as shape and word in its colour, the same everywhere. One element: a plan shows it three times in every row. */
@Tag("tandem-status")
@JsModule("./status-badge.ts")
public class StatusBadge extends HtmlComponent {

    public StatusBadge(StatusLook look) {
        this(look, Texts.current());
    }

    /** In another language than the page's. */
    public StatusBadge(StatusLook look, Texts texts) {
        getElement().setAttribute("status", look.code()).setText(texts.word("status", look));
    }
}
