package org.tandem.workplan.ui;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tandem.people.CurrentPerson;
import org.tandem.workplan.MilestoneDetails;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.WorkPlanQueries;

/** Makes the panels that show milestones beside their plan. */
@Component
class MilestonePanels implements PlanBeside.Panels {

    private final WorkPlanQueries plans;
    private final MilestoneHeads heads;
    private final CurrentPerson reader;

    MilestonePanels(WorkPlanQueries plans, MilestoneHeads heads, CurrentPerson reader) {
        this.plans = plans;
        this.heads = heads;
        this.reader = reader;
    }

    @Override
    public MilestonePanel of(
            MilestoneId milestone,
            @Nullable MilestoneId before,
            @Nullable MilestoneId after,
            MilestonePanel.Desk desk) {
        MilestoneDetails details = plans.milestone(milestone);
        return new MilestonePanel(details, reader.timeZone(), before, after, heads.acts(details), desk);
    }
}
