package org.tandem.workplan.ui;

import org.springframework.stereotype.Component;
import org.tandem.people.CurrentPerson;
import org.tandem.workplan.MilestoneDetails;
import org.tandem.workplan.WorkPlanQueries;

/** Makes the panels that show milestones beside their plan. */
@Component
class MilestonePanels {

    private final WorkPlanQueries plans;
    private final MilestoneHeads heads;
    private final CurrentPerson reader;

    MilestonePanels(WorkPlanQueries plans, MilestoneHeads heads, CurrentPerson reader) {
        this.plans = plans;
        this.heads = heads;
        this.reader = reader;
    }

    /** @param next whether what comes next of the plan is read */
    PlanBeside.Panels of(boolean next) {
        return (milestone, above, below, desk) -> {
            MilestoneDetails details = plans.milestone(milestone, next);
            return new MilestonePanel(details, reader.timeZone(), above, below, heads.acts(details), desk);
        };
    }
}
