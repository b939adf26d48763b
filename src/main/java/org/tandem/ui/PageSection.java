package org.tandem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of a page under its own heading, a landmark named by it. */
public class PageSection extends Section {

    public PageSection(String heading, Component... content) {
        H2 title = new H2(heading);
        addClassName("page-section");
        setAriaLabel(heading);
        add(title);
        add(content);
    }
}
