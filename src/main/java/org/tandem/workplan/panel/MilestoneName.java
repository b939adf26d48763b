package org.tandem.workplan.panel;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.tandem.ui.IllustrativeMark;
import org.tandem.ui.LocalizedSpan;
import org.tandem.workplan.MilestoneRow;

/** A milestone's title as the link to its page; struck, with the reason, once it was dropped. */
public class MilestoneName extends Span {

    public MilestoneName(MilestoneRow milestone) {
        addClassName("milestone-name");
        setId(WorkPlanNavigation.anchor(milestone.id()));
        Anchor link = LocalizedSpan.writeIn(
                WorkPlanNavigation.link(WorkPlanNavigation.milestone(milestone.id())), milestone.title());
        link.getElement().setAttribute("data-milestone", milestone.id().value().toString());
        add(link);
        if (milestone.dropped() != null) {
            link.addClassName("struck");
            add(new DroppedNote(milestone.dropped()));
        }
        if (milestone.illustrative()) {
            add(new IllustrativeMark());
        }
    }
}
