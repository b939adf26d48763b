package org.tandem.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.ui.EmptyState;
import org.tandem.ui.Texts;
import org.tandem.workplan.GoalRow;
import org.tandem.workplan.MilestoneFilter;
import org.tandem.workplan.MilestoneOrder;
import org.tandem.workplan.MilestoneRow.Lead;
import org.tandem.workplan.PlanDetails;

/**
 * The goals of a plan as they are filtered and ordered. What is chosen stands in the address at once; the plan is not read
 * again for it, so nothing but the rows changes and the focus stays.
 */
class ReadPlan extends Div {

    private final Texts texts = Texts.current();
    private final transient PlanDetails plan;
    private final String here;
    private final SavedViews views;
    private final transient Function<GoalRow, Component> section;
    private final Div goals = new Div();
    private final Paragraph shown = new Paragraph();

    /**
     * @param here the address of the page without a filter
     * @param views told of what is chosen, so that it can be saved
     * @param section shows a goal
     */
    ReadPlan(PlanDetails plan, PlanAddress asked, String here, SavedViews views, Function<GoalRow, Component> section) {
        this.plan = plan;
        this.here = here;
        this.views = views;
        this.section = section;
        addClassName("page-parts");
        goals.addClassName("page-parts");
        shown.addClassName("quiet");
        shown.getElement().setAttribute("role", "status");
        if (!asked.unknown().isEmpty()) {
            add(new Paragraph(texts.text(
                    "workplan.filter.unknown",
                    asked.unknown().stream()
                            .map(name -> texts.text("workplan.filter." + name))
                            .collect(Collectors.joining(", ")))));
        }
        add(new PlanFilterBar(plan.leads(), asked, this::choose), views, shown, goals);
        show(asked.filter(), asked.order());
    }

    private void choose(MilestoneFilter filter, MilestoneOrder order) {
        UI.getCurrent().getPage().getHistory().replaceState(null, here + PlanAddress.parameters(filter, order));
        show(filter, order);
    }

    private void show(MilestoneFilter filter, MilestoneOrder order) {
        List<GoalRow> kept = plan.goals(filter, order, texts.language());
        views.follow(PlanAddress.parameters(filter, order));
        goals.removeAll();
        kept.forEach(goal -> goals.add(section.apply(goal)));
        shown.removeAll();
        if (!filter.isNone()) {
            int count = kept.stream().mapToInt(goal -> goal.milestones().size()).sum();
            shown.add(new Span(texts.text("workplan.filter.shown", count, plan.size())), new Span(words(filter)));
            if (count == 0) {
                goals.add(new EmptyState(
                        texts.text("workplan.filter.no-match"), texts.text("workplan.filter.no-match-who")));
            }
        }
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
                        filter.country() == null ? null : texts.country(filter.country()),
                        filter.signal() == null ? null : texts.word("workplan.filter.signal", filter.signal()))
                .filter(Objects::nonNull)
                .map(word -> " · " + word)
                .collect(Collectors.joining());
    }
}
