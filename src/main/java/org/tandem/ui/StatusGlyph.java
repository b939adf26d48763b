package org.tandem.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The shape of a status alone; whoever shows it puts the word beside it. */
@Tag("tandem-status-glyph")
@JsModule("./status-glyph.ts")
class StatusGlyph extends HtmlComponent {

    StatusGlyph(StatusLook look) {
        getElement().setAttribute("status", look.code());
        getElement().setAttribute("aria-hidden", "true");
    }
}
