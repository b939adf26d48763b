package org.tandem.ui;

import com.vaadin.flow.component.html.Span;

/** The visible word on everything that was made for the sample and is no record. */
public class IllustrativeMark extends Span {

    public IllustrativeMark() {
        super(Texts.current().text("ui.illustrative"));
        addClassName("illustrative");
    }
}
