package org.tandem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where nothing is yet: what will be here, who can fill it, at most one act. */
public class EmptyState extends Div {

    public EmptyState(String what, String who) {
        addClassName("empty-state");
        Paragraph first = new Paragraph(what);
        first.addClassName("empty-state-what");
        add(first, new Paragraph(who));
    }

    public EmptyState(String what, String who, Component action) {
        this(what, who);
        add(action);
    }
}
