package org.tandem.stocktaking.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tandem.checkin.CheckInQueries;
import org.tandem.checkin.panel.CheckInLine;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.cycle.panel.GroupPage;
import org.tandem.groups.GroupDetails;
import org.tandem.groups.GroupQueries;
import org.tandem.groups.panel.GroupTab;
import org.tandem.live.panel.LivePages;
import org.tandem.ui.EmptyState;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.PageSection;
import org.tandem.ui.Redraw;
import org.tandem.ui.Texts;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.PlanDetails;
import org.tandem.workplan.PlanState;
import org.tandem.workplan.WorkPlanQueries;
import org.tandem.workplan.panel.PlanStateLine;
import org.tandem.workplan.panel.PlanTalk;

/** The first page of a group's space: what needs attention, the goals, the next 90 days, each country's latest word. */
@Route("groups/:group")
@PermitAll
class GroupOverviewView extends GroupPage {

    private final transient WorkPlanQueries plans;
    private final transient CheckInQueries checkIns;
    private final transient GroupQueries groups;
    private final transient EditionQueries editions;
    private final transient PlanTalk talk;

    GroupOverviewView(
            WorkPlanQueries plans,
            CheckInQueries checkIns,
            GroupQueries groups,
            EditionQueries editions,
            PlanTalk talk,
            LivePages live) {
        super(GroupTab.OVERVIEW, groups, editions);
        this.plans = plans;
        this.checkIns = checkIns;
        this.groups = groups;
        this.editions = editions;
        this.talk = talk;
        live.follow(this, this::shows, this::redraw);
    }

    @Override
    protected void show(HasComponents page, GroupDetails group, Edition edition) {
        Texts texts = Texts.current();
        if (group.mandate() != null) {
            Paragraph mandate = new Paragraph(new LocalizedSpan(group.mandate()));
            mandate.addClassName("mandate");
            page.add(mandate);
        }
        page.add(new Lineage(groups.lineage(group.id())));
        if (!groups.mayReadPlan(group.id())) {
            return;
        }
        page.add(new PlanStateLine(plans.standing(group.id(), edition.id()).orElse(null), edition));
        Optional<PlanDetails> plan = plans.plan(group.id(), edition.id());
        if (plan.isEmpty()) {
            page.add(new EmptyState(texts.text("overview.no-plan"), texts.text("overview.no-plan-who")));
            return;
        }
        List<MilestoneRow> milestones = plan.get()
                .milestones()
                .filter(milestone -> !milestone.isDropped())
                .toList();
        page.add(asOfMeeting(edition));
        if (talk.isOpenTo(group.id())) {
            String name = group.name().readIn(texts.language()).text();
            page.add(Redraw.keep(talk.line(plan.get(), name), "talk"));
        }
        LocalDate asOf = edition.signalsAsOf(editions.today());
        if (plan.get().state() == PlanState.AGREED) {
            checkIns.ofGroup(edition, group.id())
                    .forEach(due -> page.add(new CheckInLine(due, group.code(), editions.today())));
            NeedsAttention.of(milestones).ifPresent(page::add);
        }
        Div columns = new Div();
        columns.addClassName("overview-columns");
        columns.add(new PageSection(texts.text("overview.goals"), goals(plan.get(), edition)));
        columns.add(new PageSection(texts.text("overview.next-90-days"), new NextDays(milestones, asOf)));
        if (plan.get().state() == PlanState.AGREED) {
            columns.add(new PageSection(
                    texts.text("overview.latest"), new LatestUpdates(plans.updates(group.id(), edition.id()))));
        }
        page.add(columns);
    }

    /** What a draft holds is counted nowhere, so its numbers open nothing. */
    private static GoalSummaries goals(PlanDetails plan, Edition edition) {
        return new GoalSummaries(plan, new Numbers(edition, plan.state() == PlanState.AGREED));
    }
}
