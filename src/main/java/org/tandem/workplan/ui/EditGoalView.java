package org.tandem.workplan.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.tandem.ui.AddressedId;
import org.tandem.ui.Revised;
import org.tandem.workplan.DraftQueries;
import org.tandem.workplan.GoalDraft;
import org.tandem.workplan.GoalId;
import org.tandem.workplan.GoalRow;
import org.tandem.workplan.PlanRow;
import org.tandem.workplan.WorkPlanService;

/** Edits a goal of a draft. */
@Route("goals/:goal/edit")
@PermitAll
class EditGoalView extends PlanFormPage<GoalDraft> {

    private final transient DraftQueries drafts;
    private final transient WorkPlanService service;

    EditGoalView(DraftQueries drafts, WorkPlanService service, PlanPlaces places) {
        super("workplan.goal.edit", places);
        this.drafts = drafts;
        this.service = service;
    }

    @Override
    Edited<GoalDraft> edited(BeforeEnterEvent event) {
        GoalId id = AddressedId.read(event, "goal", GoalId::new);
        PlanRow plan = drafts.goal(id).plan();
        return new Edited<>(
                plan.group(),
                plan.edition(),
                id,
                new GoalFields(),
                () -> version(drafts.goal(id).goal()),
                (draft, revision) -> service.reviseGoal(id, revision, draft));
    }

    private static Revised<GoalDraft> version(GoalRow goal) {
        return new Revised<>(GoalDraft.of(goal), goal.revision());
    }
}
