package org.tandem.shell;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.tandem.ui.Texts;

/** The way to the search, by a single key too: the browser's {@code search-key.ts} follows this link. */
@JsModule("./search-key.ts")
class SearchLink extends Anchor {

    private static final String KEY = "/";

    SearchLink() {
        super("search");
        Texts texts = Texts.current();
        Span key = new Span(KEY);
        key.addClassName("shortcut");
        key.getElement().setAttribute("aria-hidden", "true");
        addClassName("search-link");
        setAriaLabel(texts.text("search.title"));
        getElement().setAttribute("aria-keyshortcuts", KEY);
        Span word = new Span(texts.text("search.title"));
        word.addClassName("search-word");
        add(word, key);
    }
}
