package org.tandem.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;

/** Leads the keyboard back to where it was when what had it was made anew. */
@JsModule("./kept-focus.ts")
final class KeptFocus {

    private KeptFocus() {}

    static void restore(UI page) {
        page.getPage().executeJs("window.tandemKeptFocus?.restore()");
    }
}
