package org.tandem.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.ui.EmptyState;
import org.tandem.ui.Redraw;
import org.tandem.ui.Texts;
import org.tandem.workplan.GoalRow;
import org.tandem.workplan.MilestoneFilter;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.MilestoneOrder;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.MilestoneRow.Lead;
import org.tandem.workplan.PlanDetails;

/**
 * The goals of a plan as they are filtered and ordered. The plan is not read again for what is chosen, so nothing but the rows changes and the focus stays.
 */
class ReadPlan extends Div {

    private final Texts texts = Texts.current();
    private transient PlanDetails plan;
    private final String here;
    private final SavedViews views;
    private final PlanChangesBar changes;
    private final transient Function<GoalRow, Component> section;
    private final PlanFilterBar filters;
    private final PlanRows goals = new PlanRows();
    private final Paragraph shown = new Paragraph();
    private transient PlanAddress asked;
    private transient PlanLook look;
    private transient List<MilestoneId> milestones = List.of();
    private final transient List<Runnable> chosen = new ArrayList<>();

    /**
     * @param look whether as tables or along the time
     * @param here the address of the page without a filter
     * @param changes lets one read only what changes
     * @param views told of what is chosen, so that it can be saved
     * @param section shows a goal in a table
     */
    ReadPlan(
            PlanDetails plan,
            PlanAddress asked,
            PlanLook look,
            String here,
            SavedViews views,
            PlanChangesBar changes,
            Function<GoalRow, Component> section) {
        this.plan = plan;
        this.asked = asked;
        this.look = look;
        this.here = here;
        this.views = views;
        this.changes = changes;
        this.section = section;
        addClassName("page-parts");
        goals.addClassName("page-parts");
        shown.addClassName("quiet");
        shown.getElement().setAttribute("role", "status");
        List<String> unknown = Stream.of(asked.unknown(), look.unknown(), changes.unknown())
                .flatMap(List::stream)
                .toList();
        if (!unknown.isEmpty()) {
            add(new Paragraph(texts.text(
                    "workplan.filter.unknown",
                    unknown.stream()
                            .map(name -> texts.text("workplan.filter." + name))
                            .collect(Collectors.joining(", ")))));
        }
        filters = new PlanFilterBar(plan.leads(), plan.themes(), asked, this::choose);
        changes.whenChosen(this::remember);
        add(changes, filters, views, new PlanLookBar(look, this::see, goals::askForKeys).beside(shown), goals);
        show();
    }

    private void choose(MilestoneFilter filter, MilestoneOrder order) {
        asked = new PlanAddress(filter, order, List.of());
        look = look.over(look.period());
        remember();
    }

    private void see(PlanLook chosen) {
        look = chosen;
        remember();
    }

    private void remember() {
        show();
        chosen.forEach(Runnable::run);
    }

    /** @param run each time another filter, order or look is chosen: the address is another one then */
    void whenChosen(Runnable run) {
        chosen.add(run);
    }

    /** Shows the plan as it stands now, filtered and ordered as before. */
    void renew(PlanDetails now) {
        plan = now;
        changes.renew(now);
        show();
    }

    /** The plan as it was read. */
    PlanDetails plan() {
        return plan;
    }

    /** The address of what is shown. */
    String address() {
        return filtered() + look.parameters();
    }

    /** What stands around its rows. */
    PlanRows rows() {
        return goals;
    }

    /** Whether the rows stand in the order of the plan. */
    boolean isInPlanOrder() {
        return asked.order() == MilestoneOrder.PLAN;
    }

    /** Whether a milestone has a row that can be opened. */
    boolean showsRow(MilestoneId milestone) {
        return !look.isTimeline() && milestones.contains(milestone);
    }

    /** The milestones that are shown, in the order of their rows. */
    List<MilestoneId> milestones() {
        return milestones;
    }

    /** The milestone so many rows below one, or above; null where no row is, or the one is not shown. */
    @Nullable
    MilestoneId neighbour(MilestoneId milestone, int below) {
        int at = milestones.indexOf(milestone);
        int there = at + below;
        return at < 0 || there < 0 || there >= milestones.size() ? null : milestones.get(there);
    }

    /** The address of what is shown, as tables. */
    private String filtered() {
        return here + chosenRows();
    }

    private String chosenRows() {
        return PlanAddress.parameters(asked.filter(), asked.order()) + changes.parameters();
    }

    /** The parameters of what is chosen that any version of the plan can be read by. */
    String forAnyVersion() {
        return PlanAddress.parameters(asked.filter(), asked.order()) + look.parameters();
    }

    private void show() {
        MilestoneFilter filter = asked.filter();
        views.follow(chosenRows() + look.lasting());
        List<GoalRow> kept = changes.read(plan.goals(filter, asked.order(), texts.language()), filter.isNone());
        milestones = GoalRow.milestonesOf(kept).map(MilestoneRow::id).toList();
        Div anew = new Div();
        filters.ordering(!look.isTimeline());
        if (look.isTimeline() && !kept.isEmpty()) {
            anew.add(new PlanTimeline(kept, look, filtered()));
        } else {
            kept.forEach(goal -> anew.add(section.apply(goal)));
        }
        shown.removeAll();
        if (!filter.isNone() || changes.isOnly()) {
            int count = milestones.size();
            shown.add(new Span(texts.text("workplan.filter.shown", count, plan.size())), new Span(words(filter)));
            if (kept.isEmpty()) {
                anew.add(new EmptyState(
                        texts.text("workplan.filter.no-match"), texts.text("workplan.filter.no-match-who")));
            }
        }
        Redraw.with(goals, anew);
    }

    /** What it is filtered by: on paper nothing else says it. */
    private String words(MilestoneFilter filter) {
        return Stream.of(
                        filter.text().isEmpty() ? null : texts.text("workplan.filter.quoted", filter.text()),
                        filter.status() == null ? null : texts.word("status", filter.status()),
                        plan.leads().stream()
                                .filter(lead -> lead.organisation().equals(filter.lead()))
                                .findFirst()
                                .map(Lead::name)
                                .map(name -> name.readIn(texts.language()).text())
                                .orElse(null),
                        plan.themes().stream()
                                .filter(theme -> theme.theme().equals(filter.theme()))
                                .findFirst()
                                .map(theme ->
                                        theme.name().readIn(texts.language()).text())
                                .orElse(null),
                        filter.country() == null ? null : texts.country(filter.country()),
                        filter.signal() == null ? null : texts.word("workplan.filter.signal", filter.signal()),
                        changes.isOnly() ? texts.text("workplan.filter.changes") : null)
                .filter(Objects::nonNull)
                .map(word -> " · " + word)
                .collect(Collectors.joining());
    }
}
