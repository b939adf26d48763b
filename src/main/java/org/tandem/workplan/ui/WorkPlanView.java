package org.tandem.workplan.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.cycle.panel.GroupPage;
import org.tandem.groups.GroupDetails;
import org.tandem.groups.GroupQueries;
import org.tandem.groups.panel.GroupTab;
import org.tandem.live.panel.LivePages;
import org.tandem.shared.NotFound;
import org.tandem.ui.EmptyState;
import org.tandem.ui.Leaving;
import org.tandem.ui.Notice;
import org.tandem.ui.Texts;
import org.tandem.workplan.CarryOverQueries;
import org.tandem.workplan.CarryTrail;
import org.tandem.workplan.DraftQueries;
import org.tandem.workplan.GoalId;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.PlanDetails;
import org.tandem.workplan.PlanLifeQueries;
import org.tandem.workplan.PlanPage;
import org.tandem.workplan.PlanRow;
import org.tandem.workplan.PlanState;
import org.tandem.workplan.SavedViewService;
import org.tandem.workplan.VersionQueries;
import org.tandem.workplan.WorkPlanQueries;
import org.tandem.workplan.panel.PlanStateLine;
import org.tandem.workplan.panel.PlanTalk;
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
    private final transient PlanTalk talk;
    private QueryParameters address = QueryParameters.empty();
    private boolean next;
    private transient Map<GoalId, CarryTrail> trails = Map.of();
    private transient GoalIndicators.@Nullable OfPlan measured;
    private transient @Nullable PlanDetails read;
    private transient Runnable follow = () -> {};
    private @Nullable ReadPlan shownRows;
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
            PlanTalk talk,
            GroupQueries groups,
            EditionQueries editions,
            LivePages live) {
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
        this.talk = talk;
        live.follow(this, this::shows, () -> follow.run());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = event.getLocation().getQueryParameters();
        next = WorkPlanNavigation.asksForNext(address);
        super.beforeEnter(event);
        address.getSingleParameter(WorkPlanNavigation.ROW)
                .ifPresent(row -> getElement().executeJs("""
                                const row = document.getElementById($0);
                                row?.scrollIntoView({ block: 'center' });
                                // Whoever comes from another page is led to the title first.
                                setTimeout(() => row?.querySelector('a')?.focus({ preventScroll: true }));
                                """, row));
    }

    @Override
    protected void show(HasComponents page, GroupDetails group, Edition edition) {
        beside = null;
        chosen = null;
        read = null;
        follow = () -> follow(group, edition);
        PlanPage shown = plans.page(group.id(), edition, next);
        page.add(new PlanStateLine(shown.standing(), edition));
        if (shown.shown() == null) {
            page.add(nothing(shown.standing(), group, edition));
        } else {
            show(page, shown.shown(), shown.readsNext(), group, edition);
        }
    }

    private void show(HasComponents page, PlanDetails plan, boolean readsNext, GroupDetails group, Edition edition) {
        boolean agreed = plan.state() == PlanState.AGREED;
        boolean editable = plan.editable();
        PlanVersions links = new PlanVersions(
                plan,
                readsNext,
                life.acts(plan.plan(), edition),
                group.code(),
                edition,
                () -> opening.next(plan.plan(), group, edition));
        boolean talks = talk.isOpenTo(group.id());
        if (talks) {
            links.add(talk.line(
                    plan, group.name().readIn(Texts.current().language()).text()));
        }
        page.add(links);
        if (editable) {
            carryOver
                    .offer(plan.plan(), edition)
                    .filter(offer -> !offer.isEmpty())
                    .ifPresent(offer -> page.add(DraftLinks.carryOver(offer, group.code(), edition)));
        }
        if (plan.goals().isEmpty()) {
            page.add(editable ? NoPlan.goalsToAdd(group.code(), edition) : NoPlan.goals());
            return;
        }
        page.add(asOfMeeting(edition));
        read(plan, edition);
        Renewal renew = new Renewal(group, edition);
        PlanEdits edits = editors.rows(renew);
        PlanChangesBar changes = new PlanChangesBar(
                plan, read -> ChangeMarks.of(versions.changes(read), group.code(), edition), address);
        ChosenRows rows =
                editors.chosen(edits, plan.plan(), () -> changes.marks().stays());
        chosen = rows;
        String here = here(group, edition);
        PlanLook look = PlanLook.read(address, PlanDays.of(plan, edition, editions.today()));
        SavedViews views = new SavedViews(savedViews, here);
        ReadPlan rowsRead = new ReadPlan(plan, PlanAddress.read(address, plan), look, here, views, changes, goal -> {
            GoalSection section = editable
                    ? GoalSection.editable(goal, changes.marks(), edits, rows)
                    : new GoalSection(goal, agreed, changes.marks());
            if (measured != null) {
                measured.on(section, goal);
            }
            if (talks) {
                section.talk(goal);
            }
            CarryTrail trail = trails.get(goal.id());
            return trail == null ? section : section.notes(CarryTrailNotes.ofGoal(trail, group.code()));
        });
        shownRows = rowsRead;
        Runnable sameReading = () -> links.read(rowsRead.forAnyVersion());
        sameReading.run();
        rowsRead.whenChosen(sameReading);
        PanelEdits panelEdits =
                editable ? editors.panel(edits, rowsRead, changes.marks().stays()) : null;
        PlanBeside whole = new PlanBeside(rowsRead, PlanAddress.open(address), panels.of(next), panelEdits, renew::run);
        beside = whole;
        whole.whenRenewed(rows::renewed);
        page.add(whole, rows);
        if (editable) {
            page.add(DraftLinks.addGoal(group.code(), edition));
        }
    }

    private void read(PlanDetails plan, Edition edition) {
        read = plan;
        trails = carryOver.trails(plan);
        measured = indicators.of(plan, edition);
    }

    /** What others do to the plan shows in its rows; what makes it another page waits for words that are not saved. */
    private void follow(GroupDetails group, Edition edition) {
        PlanDetails now = plans.page(group.id(), edition, next).shown();
        if (beside != null && now != null && read != null && now.isOfSameStanding(read)) {
            read(now, edition);
            beside.renewed(now);
        } else if (holdsUnsaved()) {
            Notice.say(Texts.current().text("workplan.live.another"));
        } else {
            UI.getCurrent().refreshCurrentRoute(false);
        }
    }

    private boolean holdsUnsaved() {
        return beside != null && beside.holdsUnsaved() || chosen != null && chosen.isTyped();
    }

    private final class Renewal implements PlanEdits.Renewal {
        private final GroupDetails group;
        private final Edition edition;

        Renewal(GroupDetails group, Edition edition) {
            this.group = group;
            this.edition = edition;
        }

        @Override
        public void run() {
            renew(group, edition);
        }

        @Override
        public boolean shows(List<MilestoneId> milestones) {
            return shownRows == null || shownRows.milestones().containsAll(milestones);
        }
    }

    /** What can be edited no more, or is read no more, is a page of its own; so is what one went on to before undoing. */
    private void renew(GroupDetails group, Edition edition) {
        PlanDetails now = plans.page(group.id(), edition, next).shown();
        if (beside == null || !isAttached() || now == null || !now.editable()) {
            UI.getCurrent().refreshCurrentRoute(false);
        } else {
            read(now, edition);
            beside.renewed(now);
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (holdsUnsaved()) {
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
