package org.tandem.stocktaking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.tandem.ui.Texts;

/** A number that opens the rows it counts. Nought opens nothing. */
final class NumberLink {

    private NumberLink() {}

    /**
     * @param address null for a reader who may know the number but not read the rows
     * @param name what the number counts, for those who hear the link alone
     */
    static Component of(int number, @Nullable String address, String name) {
        String written = Texts.current().number(number);
        if (number == 0 || address == null) {
            return new Span(written);
        }
        Anchor link = link(written, address);
        link.addClassName("number-link");
        link.setAriaLabel(written + " " + name);
        return link;
    }

    /** A number within words that say what it counts, and that are the link. */
    static Component phrase(String words, int number, @Nullable String address) {
        return number == 0 || address == null ? new Span(words) : link(words, address);
    }

    private static Anchor link(String words, String address) {
        Anchor link = new Anchor(address, words);
        link.setRouterIgnore(false);
        return link;
    }
}
