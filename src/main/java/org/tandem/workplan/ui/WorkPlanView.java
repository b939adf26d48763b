package org.tandem.workplan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.cycle.panel.GroupPage;
import org.tandem.groups.GroupDetails;
import org.tandem.groups.GroupQueries;
import org.tandem.groups.panel.GroupTab;
import org.tandem.shared.NotFound;
import org.tandem.ui.EmptyState;
import org.tandem.ui.Leaving;
import org.tandem.workplan.CarryOverQueries;
import org.tandem.workplan.CarryTrail;
import org.tandem.workplan.DraftQueries;
import org.tandem.workplan.GoalId;
import org.tandem.workplan.PlanDetails;
import org.tandem.workplan.PlanLifeQueries;
import org.tandem.workplan.PlanPage;
import org.tandem.workplan.PlanRow;
import org.tandem.workplan.PlanState;
import org.tandem.workplan.SavedViewService;
import org.tandem.workplan.VersionQueries;
import org.tandem.workplan.WorkPlanQueries;
import org.tandem.workplan.panel.PlanStateLine;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** The work plan of a group in an edition: whether it counts, its goals and their milestones, and the ways to edit a draft. */
@Route("groups/:group/plan")
@PermitAll
class WorkPlanView extends GroupPage implements BeforeLeaveObserver {

    private final transient WorkPlanQueries plans;
    private final transient DraftQueries drafts;
    private final transient PlanLifeQueries life;
    private final transient CarryOverQueries carryOver;
    private final transient VersionQueries versions;
    private final transient PlanOpening opening;
    private final transient MilestonePanels panels;
    private final transient PlanEditors editors;
    private final transient EditionQueries editions;
    private final transient SavedViewService savedViews;
    private final transient GoalIndicators indicators;
    private QueryParameters address = QueryParameters.empty();
    private boolean next;
    private @Nullable PlanBeside beside;
    private @Nullable ChosenRows chosen;

    WorkPlanView(
            WorkPlanQueries plans,
            DraftQueries drafts,
            PlanLifeQueries life,
            CarryOverQueries carryOver,
            VersionQueries versions,
            PlanOpening opening,
            MilestonePanels panels,
            PlanEditors editors,
            SavedViewService savedViews,
            GoalIndicators indicators,
            GroupQueries groups,
            EditionQueries editions) {
        super(GroupTab.WORK_PLAN, groups, editions);
        this.plans = plans;
        this.drafts = drafts;
        this.life = life;
        this.carryOver = carryOver;
        this.versions = versions;
        this.opening = opening;
        this.panels = panels;
        this.editors = editors;
        this.editions = editions;
        this.savedViews = savedViews;
        this.indicators = indicators;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = event.getLocation().getQueryParameters();
        next = WorkPlanNavigation.asksForNext(address);
        super.beforeEnter(event);
        address.getSingleParameter(WorkPlanNavigation.ROW)
                .ifPresent(row ->
                        getElement().executeJs("document.getElementById($0)?.scrollIntoView({block: 'center'})", row));
    }

    @Override
    protected void show(GroupDetails group, Edition edition) {
        beside = null;
        chosen = null;
        PlanPage page = plans.page(group.id(), edition, next);
        add(new PlanStateLine(page.standing(), edition));
        if (page.shown() == null) {
            add(nothing(page.standing(), group, edition));
        } else {
            show(page.shown(), page.readsNext(), group, edition);
        }
    }

    private void show(PlanDetails plan, boolean readsNext, GroupDetails group, Edition edition) {
        boolean agreed = plan.state() == PlanState.AGREED;
        boolean editable = plan.editable();
        add(new PlanVersions(
                plan,
                readsNext,
                life.acts(plan.plan(), edition),
                group.code(),
                edition,
                () -> opening.next(plan.plan(), group, edition)));
        if (editable) {
            carryOver
                    .offer(plan.plan(), edition)
                    .filter(offer -> !offer.isEmpty())
                    .ifPresent(offer -> add(DraftLinks.carryOver(offer, group.code(), edition)));
        }
        if (plan.goals().isEmpty()) {
            add(editable ? NoPlan.goalsToAdd(group.code(), edition) : NoPlan.goals());
            return;
        }
        add(asOfMeeting(edition));
        Map<GoalId, CarryTrail> trails = carryOver.trails(plan);
        Runnable renew = () -> renew(group, edition);
        PlanEdits edits = editors.rows(renew);
        ChosenRows rows = editors.chosen(edits, plan.plan());
        chosen = rows;
        PlanChangesBar changes = new PlanChangesBar(
                plan, read -> ChangeMarks.of(versions.changes(read), group.code(), edition), address);
        GoalIndicators.OfPlan measured = indicators.of(plan, edition);
        String here = here(group, edition);
        PlanLook look = PlanLook.read(address, PlanDays.of(plan, edition, editions.today()));
        SavedViews views = new SavedViews(savedViews, here);
        ReadPlan read = new ReadPlan(plan, PlanAddress.read(address, plan), look, here, views, changes, goal -> {
            GoalSection section = measured.on(
                    editable
                            ? GoalSection.editable(goal, changes.marks(), edits, rows)
                            : new GoalSection(goal, agreed, changes.marks()),
                    goal);
            CarryTrail trail = trails.get(goal.id());
            return trail == null ? section : section.notes(CarryTrailNotes.ofGoal(trail, group.code()));
        });
        PanelEdits panelEdits =
                editable ? editors.panel(edits, read::plan, changes.marks().stays()) : null;
        PlanBeside whole = new PlanBeside(read, PlanAddress.open(address), panels.of(next), panelEdits, renew);
        beside = whole;
        whole.whenRenewed(rows::renewed);
        add(whole, rows);
        if (editable) {
            add(DraftLinks.addGoal(group.code(), edition));
        }
    }

    /** What can be edited no more, or is read no more, is a page of its own; so is what one went on to before undoing. */
    private void renew(GroupDetails group, Edition edition) {
        PlanDetails now = plans.page(group.id(), edition, next).shown();
        if (beside == null || !isAttached() || now == null || !now.editable()) {
            UI.getCurrent().refreshCurrentRoute(false);
        } else {
            beside.renewed(now);
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (beside != null && beside.holdsUnsaved() || chosen != null && chosen.isTyped()) {
            Leaving.ask(event);
        }
    }

    /** The address of the page, whatever it is filtered by. */
    private String here(GroupDetails group, Edition edition) {
        return next ? WorkPlanNavigation.next(group.code(), edition) : WorkPlanNavigation.plan(group.code(), edition);
    }

    private EmptyState nothing(@Nullable PlanRow standing, GroupDetails group, Edition edition) {
        if (standing != null && standing.agreed() != null) {
            throw new NotFound();
        }
        if (standing != null) {
            return NoPlan.draftOfOthers();
        }
        return drafts.mayOpen(group.id(), edition) ? NoPlan.toOpen(() -> opening.first(group, edition)) : NoPlan.yet();
    }
}
