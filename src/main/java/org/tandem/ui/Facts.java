package org.tandem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;

/** Names and values in pairs. */
public class Facts extends DescriptionList {

    public Facts() {
        addClassName("facts");
    }

    public Facts fact(String name, Component... value) {
        Description description = new Description();
        description.add(value);
        add(new Term(name), description);
        return this;
    }

    public Facts fact(String name, String value) {
        return fact(name, new Text(value));
    }
}
