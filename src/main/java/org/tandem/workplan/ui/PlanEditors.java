package org.tandem.workplan.ui;

import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.tandem.workplan.ArrangeService;
import org.tandem.workplan.DropService;
import org.tandem.workplan.FillService;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.PlanRow;

/** Makes what edits a draft on the page of its plan. */
@Component
class PlanEditors {

    private final ArrangeService arrange;
    private final DropService drops;
    private final FillService fills;
    private final MilestoneEdits forms;

    PlanEditors(ArrangeService arrange, DropService drops, FillService fills, MilestoneEdits forms) {
        this.arrange = arrange;
        this.drops = drops;
        this.fills = fills;
        this.forms = forms;
    }

    /** @param renew shows the plan as it stands now */
    PlanEdits rows(PlanEdits.Renewal renew) {
        return new PlanEdits(arrange, drops, fills, renew);
    }

    /** What is done to several rows at once. @param stays milestones that leave the plan by agreement alone */
    ChosenRows chosen(PlanEdits rows, PlanRow plan, Supplier<Set<MilestoneId>> stays) {
        return new ChosenRows(rows, stays, dueIsFixed -> forms.fill(plan, dueIsFixed));
    }

    /** @param read the plan as it is shown; @param stays milestones that leave it by agreement alone */
    PanelEdits panel(PlanEdits rows, ReadPlan read, Set<MilestoneId> stays) {
        return new PanelEdits(rows, forms, read::plan, read::isInPlanOrder, stays);
    }
}
