package org.tandem.workplan.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.tandem.cycle.EditionQueries;
import org.tandem.cycle.panel.EditionAddress;
import org.tandem.cycle.panel.GroupPage;
import org.tandem.groups.GroupQueries;
import org.tandem.shared.IdGenerator;
import org.tandem.ui.Revised;
import org.tandem.workplan.DraftQueries;
import org.tandem.workplan.GoalDraft;
import org.tandem.workplan.GoalId;
import org.tandem.workplan.PlanRow;
import org.tandem.workplan.WorkPlanService;

/** Adds a goal to a draft. */
@Route("groups/:group/plan/goals/new")
@PermitAll
class NewGoalView extends PlanFormPage<GoalDraft> {

    private final transient GroupQueries groups;
    private final transient EditionQueries editions;
    private final transient DraftQueries drafts;
    private final transient WorkPlanService service;
    private final transient IdGenerator ids;

    NewGoalView(
            GroupQueries groups,
            EditionQueries editions,
            DraftQueries drafts,
            WorkPlanService service,
            IdGenerator ids,
            PlanPlaces places) {
        super("workplan.goal.new", places);
        this.groups = groups;
        this.editions = editions;
        this.drafts = drafts;
        this.service = service;
        this.ids = ids;
    }

    @Override
    Edited<GoalDraft> edited(BeforeEnterEvent event) {
        PlanRow plan = drafts.plan(
                groups.byCode(event.getRouteParameters().get(GroupPage.GROUP).orElse(""))
                        .id(),
                editions.named(EditionAddress.code(event)).id());
        GoalId id = new GoalId(ids.next());
        return new Edited<>(
                plan.group(),
                plan.edition(),
                id,
                new GoalFields(),
                () -> Revised.first(GoalDraft.empty()),
                (draft, revision) -> service.addGoal(id, plan.id(), draft, false));
    }
}
