package org.tandem.workplan.ui;

import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.tandem.workplan.ArrangeService;
import org.tandem.workplan.DropService;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.PlanDetails;

/** Makes what edits a draft on the page of its plan. */
@Component
class PlanEditors {

    private final ArrangeService arrange;
    private final DropService drops;
    private final MilestoneEdits forms;

    PlanEditors(ArrangeService arrange, DropService drops, MilestoneEdits forms) {
        this.arrange = arrange;
        this.drops = drops;
        this.forms = forms;
    }

    /** @param renew shows the plan as it stands now */
    PlanEdits rows(Runnable renew) {
        return new PlanEdits(arrange, drops, renew);
    }

    /** @param plan as it is shown; @param stays milestones that leave it by agreement alone */
    PanelEdits panel(PlanEdits rows, Supplier<PlanDetails> plan, Set<MilestoneId> stays) {
        return new PanelEdits(rows, forms, plan, stays);
    }
}
