package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.tandem.shared.Country;
import org.tandem.ui.Texts;
import org.tandem.workplan.ClosureAim;
import org.tandem.workplan.MilestoneDetails;
import org.tandem.workplan.MilestoneFacts;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.MilestoneStatus;
import org.tandem.workplan.panel.DroppedNote;

/** Why nothing is reported on a milestone: it was dropped, closed, or its plan is a draft; empty while it is open. */
class MilestoneNotes extends Div {

    MilestoneNotes(MilestoneDetails details) {
        Texts texts = Texts.current();
        MilestoneRow milestone = details.milestone();
        MilestoneStatus closure = milestone.facts().closure();
        if (milestone.dropped() != null) {
            add(new Paragraph(new DroppedNote(milestone.dropped())));
        }
        MilestoneRow.Closed closed = milestone.closed();
        if (closure != null && closed != null) {
            String key = closed.beforeTandem() ? "milestone.closed-before-tandem" : "milestone.closed";
            add(new Paragraph(texts.text(key, texts.word("status", closure), texts.date(closed.on()))));
        }
        if (milestone.proposal() != null && milestone.proposal().aim() == ClosureAim.REOPENED) {
            add(new Paragraph(texts.text("milestone.reopening-proposed")));
        }
        if (!milestone.agreed()) {
            add(new Paragraph(texts.text(isReportedOn(milestone) ? "milestone.draft-of-agreed" : "milestone.draft")));
        }
        setVisible(getElement().getChildCount() > 0);
    }

    /** Whether another version, which is agreed, holds it. */
    private static boolean isReportedOn(MilestoneRow milestone) {
        MilestoneFacts facts = milestone.facts();
        return facts.baselineDue() != null
                || facts.line(Country.CA).hasReported()
                || facts.line(Country.MX).hasReported();
    }
}
