package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.tandem.ui.Texts;
import org.tandem.workplan.UpdateRow;
import org.tandem.workplan.panel.HeadlineBadge;

/** What an update did to its line's status: "On track → At risk", or that the line goes on as it was. */
class StatusStep extends Div {

    StatusStep(UpdateRow update) {
        Texts texts = Texts.current();
        addClassName("row");
        if (update.kind().repeats()) {
            add(new Span(texts.word("milestone.update.said", update.kind())));
        }
        if (update.statusFrom() != update.status()) {
            Span arrow = new Span("→");
            arrow.getElement().setAttribute("aria-hidden", "true");
            Span spoken = new Span(texts.text("milestone.update.became"));
            spoken.addClassName("spoken");
            add(HeadlineBadge.badge(update.statusFrom()), arrow, spoken);
        }
        add(HeadlineBadge.badge(update.status()));
        if (update.unchangedTimes() > 1) {
            Span times = new Span(texts.text("workplan.unchanged", update.unchangedTimes()));
            times.addClassName("note");
            add(times);
        }
    }
}
