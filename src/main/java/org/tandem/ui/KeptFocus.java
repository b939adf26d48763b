package org.tandem.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;

/** Leads the keyboard back to where it was when what had it was made anew. */
@JsModule("./kept-focus.ts")
final class KeptFocus {

    private KeptFocus() {}

    /** @param shown what was changed */
    static void restore(Element shown) {
        shown.executeJs("window.tandemKeptFocus?.restore()");
    }
}
