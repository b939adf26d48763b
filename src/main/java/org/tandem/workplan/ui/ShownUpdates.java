package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Texts;
import org.tandem.workplan.UpdateFilter;
import org.tandem.workplan.YearOfUpdates;

/** How many updates there are, and what they are filtered by: on paper nothing else says it. */
class ShownUpdates extends Paragraph {

    ShownUpdates(YearOfUpdates year, UpdateFilter filter, int shown) {
        Texts texts = Texts.current();
        addClassName("quiet");
        if (filter.equals(UpdateFilter.NONE)) {
            setText(texts.text("updates.count", shown));
            return;
        }
        add(new Span(texts.text("updates.count-filtered", shown, year.updates().size())));
        if (filter.country() != null) {
            add(new Span(" · " + texts.country(filter.country())));
        }
        year.milestones().stream()
                .filter(milestone -> milestone.id().equals(filter.milestone()))
                .forEach(milestone -> add(new Span(" · "), new LocalizedSpan(milestone.title())));
    }
}
