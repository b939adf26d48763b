package org.tandem.workplan.ui;

import java.time.ZoneId;
import org.tandem.ui.EmptyState;
import org.tandem.ui.PageSection;
import org.tandem.ui.Texts;
import org.tandem.workplan.MilestoneDetails;

/** The updates of both countries on a milestone, newest first. */
class UpdateStream extends PageSection {

    UpdateStream(MilestoneDetails details, ZoneId zone) {
        super(Texts.current().text("milestone.updates"));
        addClassName("updates");
        if (details.updates().isEmpty()) {
            Texts texts = Texts.current();
            add(new EmptyState(texts.text("milestone.no-updates"), texts.text("milestone.no-updates-who")));
        }
        details.updates()
                .forEach(update -> add(UpdateCard.inStream(update, zone, update.mayBeCorrected(details.mayPostFor()))));
    }
}
