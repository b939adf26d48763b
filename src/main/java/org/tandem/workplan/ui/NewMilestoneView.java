package org.tandem.workplan.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import org.tandem.cycle.ThemeQueries;
import org.tandem.people.OrganisationQueries;
import org.tandem.shared.IdGenerator;
import org.tandem.ui.AddressedId;
import org.tandem.ui.Revised;
import org.tandem.workplan.DraftQueries;
import org.tandem.workplan.GoalId;
import org.tandem.workplan.MilestoneDraft;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.PlanRow;
import org.tandem.workplan.WorkPlanService;

/** Adds a milestone to a goal of a draft. */
@Route("goals/:goal/milestones/new")
@PermitAll
class NewMilestoneView extends PlanFormPage<MilestoneDraft> {

    private final transient DraftQueries drafts;
    private final transient OrganisationQueries organisations;
    private final transient ThemeQueries themes;
    private final transient WorkPlanService service;
    private final transient IdGenerator ids;

    NewMilestoneView(
            DraftQueries drafts,
            OrganisationQueries organisations,
            ThemeQueries themes,
            WorkPlanService service,
            IdGenerator ids,
            PlanPlaces places) {
        super("workplan.milestone.new", places);
        this.drafts = drafts;
        this.organisations = organisations;
        this.themes = themes;
        this.service = service;
        this.ids = ids;
    }

    @Override
    Edited<MilestoneDraft> edited(BeforeEnterEvent event) {
        GoalId goal = AddressedId.read(event, "goal", GoalId::new);
        PlanRow plan = drafts.goal(goal).plan();
        MilestoneId id = new MilestoneId(ids.next());
        return new Edited<>(
                plan.group(),
                plan.edition(),
                id,
                new MilestoneFields(organisations.all(), themes.offeredIn(plan.edition(), Set.of()), false),
                () -> Revised.first(MilestoneDraft.empty()),
                (draft, revision) -> service.addMilestone(id, goal, draft, false, null));
    }
}
