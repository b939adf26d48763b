package org.tandem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;

/** Has the browser ask before words are lost that it alone knows of: on reload, when the window is closed, on the way back. */
@JsModule("./leave-guard.ts")
final class UnsavedWords {

    private UnsavedWords() {}

    /** What is typed in the form is not lost without a question. */
    static void guard(Component form) {
        form.getElement().setAttribute("data-guarded", true);
    }

    /** What was typed in it is saved, or given up. */
    static void settle(Component form) {
        form.getElement().executeJs("delete this.dataset.unsaved");
    }
}
