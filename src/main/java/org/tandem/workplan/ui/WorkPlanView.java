package org.tandem.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.cycle.panel.GroupPage;
import org.tandem.groups.GroupDetails;
import org.tandem.groups.GroupQueries;
import org.tandem.groups.panel.GroupTab;
import org.tandem.shared.NotFound;
import org.tandem.ui.EmptyState;
import org.tandem.ui.Texts;
import org.tandem.workplan.DraftQueries;
import org.tandem.workplan.PlanDetails;
import org.tandem.workplan.PlanRow;
import org.tandem.workplan.PlanState;
import org.tandem.workplan.WorkPlanQueries;
import org.tandem.workplan.WorkPlanService;
import org.tandem.workplan.panel.PlanStateLine;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** The work plan of a group in an edition: whether it counts, its goals and their milestones, and the ways to edit a draft. */
@Route("groups/:group/plan")
@PermitAll
class WorkPlanView extends GroupPage {

    private final transient WorkPlanQueries plans;
    private final transient DraftQueries drafts;
    private final transient WorkPlanService service;

    WorkPlanView(
            WorkPlanQueries plans,
            DraftQueries drafts,
            WorkPlanService service,
            GroupQueries groups,
            EditionQueries editions) {
        super(GroupTab.WORK_PLAN, groups, editions);
        this.plans = plans;
        this.drafts = drafts;
        this.service = service;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        super.beforeEnter(event);
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(WorkPlanNavigation.ROW)
                .ifPresent(row ->
                        getElement().executeJs("document.getElementById($0)?.scrollIntoView({block: 'center'})", row));
    }

    @Override
    protected void show(GroupDetails group, Edition edition) {
        PlanRow standing = plans.standing(group.id(), edition.id()).orElse(null);
        add(new PlanStateLine(standing, edition));
        plans.plan(group.id(), edition.id())
                .ifPresentOrElse(plan -> show(plan, group, edition), () -> add(nothing(standing, group, edition)));
    }

    private void show(PlanDetails plan, GroupDetails group, Edition edition) {
        boolean agreed = plan.state() == PlanState.AGREED;
        boolean editable = plan.editable() && !agreed;
        if (plan.goals().isEmpty()) {
            add(noGoals(editable, group, edition));
            return;
        }
        add(asOfMeeting(edition));
        plan.goals().forEach(goal -> add(new GoalSection(goal, agreed, editable)));
        if (editable) {
            add(addGoal(group, edition));
        }
    }

    private static Component noGoals(boolean editable, GroupDetails group, Edition edition) {
        Texts texts = Texts.current();
        String what = texts.text("workplan.no-goals");
        String who = texts.text("workplan.none-who");
        return editable ? new EmptyState(what, who, addGoal(group, edition)) : new EmptyState(what, who);
    }

    private static Anchor addGoal(GroupDetails group, Edition edition) {
        Anchor link = WorkPlanNavigation.link(
                WorkPlanNavigation.newGoal(group.code(), edition),
                new Span(Texts.current().text("workplan.act.add-goal")));
        link.addClassName("act");
        return link;
    }

    private EmptyState nothing(@Nullable PlanRow standing, GroupDetails group, Edition edition) {
        if (standing != null && standing.agreed() != null) {
            throw new NotFound();
        }
        if (standing != null) {
            return NoPlan.draftOfOthers();
        }
        return drafts.mayOpen(group.id(), edition.id())
                ? NoPlan.toOpen(() -> {
                    service.open(group.id(), edition.id());
                    UI.getCurrent().refreshCurrentRoute(false);
                })
                : NoPlan.yet();
    }
}
