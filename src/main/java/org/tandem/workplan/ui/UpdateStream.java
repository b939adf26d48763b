package org.tandem.workplan.ui;

import java.time.ZoneId;
import org.tandem.ui.EmptyState;
import org.tandem.ui.PageSection;
import org.tandem.ui.Texts;
import org.tandem.workplan.MilestoneDetails;
import org.tandem.workplan.UpdateRow;

/** The updates of both countries on a milestone, newest first. */
class UpdateStream extends PageSection {

    /** @param talk whether the reader may know what is said on them */
    UpdateStream(MilestoneDetails details, ZoneId zone, boolean talk) {
        super(Texts.current().text("milestone.updates"));
        addClassName("updates");
        if (details.updates().isEmpty()) {
            Texts texts = Texts.current();
            add(new EmptyState(texts.text("milestone.no-updates"), texts.text("milestone.no-updates-who")));
        }
        for (UpdateRow update : details.updates()) {
            UpdateCard card = UpdateCard.inStream(update, zone, update.mayBeCorrected(details.mayPostFor()));
            add(talk ? card.talk() : card);
        }
    }
}
