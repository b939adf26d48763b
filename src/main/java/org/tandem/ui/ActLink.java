package org.tandem.ui;

import com.vaadin.flow.component.html.Anchor;

/** A link to where one does something. */
public class ActLink extends Anchor {

    /** @param words a verb, as on a button */
    public ActLink(String address, String words) {
        super(address, words);
        addClassName("act");
    }

    /** Reads it out with what it acts on, where many of the same words stand on a page. */
    public ActLink spoken(String words) {
        setAriaLabel(words);
        return this;
    }
}
