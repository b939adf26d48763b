package org.tandem.workplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import org.tandem.ui.PageSection;
import org.tandem.ui.Texts;
import org.tandem.workplan.PlanComparison;

/** Tells whoever came too late what changed of the text they read; the page shows the newest once they go on. */
class Meanwhile extends PageSection {

    Meanwhile(PlanComparison difference, Runnable goOn) {
        super(Texts.current().text("workplan.agreement.meanwhile"));
        Texts texts = Texts.current();
        addClassName("meanwhile");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        add(new Paragraph(texts.text("workplan.agreement.moved-on")));
        add(
                difference.isEmpty()
                        ? new Paragraph(texts.text("workplan.agreement.same-text"))
                        : new ComparisonTable(
                                difference,
                                new ComparedItem.Columns(
                                        texts.text("workplan.agreement.what-you-read"),
                                        texts.text("workplan.agreement.now")),
                                false));
        add(new Button(texts.text("workplan.agreement.go-on"), click -> goOn.run()));
        getElement().callJsFunction("focus");
    }
}
