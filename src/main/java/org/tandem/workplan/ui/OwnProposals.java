package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.ui.CapacityLabel;
import org.tandem.ui.PageSection;
import org.tandem.ui.Texts;
import org.tandem.ui.WrittenText;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.UpdateId;
import org.tandem.workplan.UpdateProposalRow;
import org.tandem.workplan.UpdateProposalRow.Decision;
import org.tandem.workplan.panel.ProposedUpdate;

/** What the reader proposed on a milestone, and what became of it. */
class OwnProposals extends PageSection {

    private final Texts texts = Texts.current();
    private final MilestoneRow milestone;
    private final ZoneId zone;

    /** Shows nothing when there are none. */
    OwnProposals(MilestoneRow milestone, List<UpdateProposalRow> proposals, ZoneId zone) {
        super(Texts.current().text("proposal.own"));
        this.milestone = milestone;
        this.zone = zone;
        proposals.forEach(proposal -> add(card(proposal)));
        setVisible(!proposals.isEmpty());
    }

    private ProposedUpdate card(UpdateProposalRow proposal) {
        ProposedUpdate card = new ProposedUpdate(proposal, zone);
        card.addComponentAsFirst(fate(proposal.decision()));
        return card;
    }

    private Div fate(@Nullable Decision decision) {
        if (decision == null) {
            String key = milestone.isReportable() ? "proposal.waits" : "proposal.overtaken";
            return new Div(new Paragraph(texts.text(key)));
        }
        UpdateId update = decision.update();
        String when = texts.instant(decision.at(), zone);
        if (update != null) {
            return new Div(UpdateCard.place(milestone.id(), update, texts.text("proposal.used", when)));
        }
        Div fate = new Div(new Paragraph(texts.text("proposal.declined", when)));
        UpdateProposalRow.Declined declined = decision.declined();
        if (declined != null) {
            Div who = new Div(new CapacityLabel(declined.as()));
            who.addClassName("note");
            fate.add(new Paragraph(new WrittenText(declined.reason(), declined.language())), who);
        }
        return fate;
    }
}
