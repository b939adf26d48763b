package org.tandem.stocktaking.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tandem.stocktaking.Tally;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.StatusBar;
import org.tandem.ui.StatusLook;
import org.tandem.ui.Texts;
import org.tandem.workplan.GoalRow;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.MilestoneStatus;
import org.tandem.workplan.PlanDetails;

/** The goals of a plan, each with a bar and a sentence of progress. */
class GoalSummaries extends OrderedList {

    GoalSummaries(PlanDetails plan) {
        addClassName("goal-summaries");
        plan.goals().stream().filter(goal -> goal.dropped() == null).forEach(goal -> add(item(goal)));
    }

    private static ListItem item(GoalRow goal) {
        List<MilestoneRow> counted = goal.milestones().stream()
                .filter(milestone -> !milestone.isDropped())
                .toList();
        Tally tally = Tally.of(counted);
        Map<StatusLook, Integer> counts = new EnumMap<>(StatusLook.class);
        tally.byStatus().forEach((status, count) -> counts.put(StatusLook.valueOf(status.name()), count));
        Span sentence = new Span(Texts.current()
                .text(
                        "overview.goal-progress",
                        tally.milestones(),
                        tally.of(MilestoneStatus.COMPLETED),
                        tally.of(MilestoneStatus.DELAYED)));
        sentence.addClassName("quiet");
        return new ListItem(new LocalizedSpan(goal.title()), new StatusBar(counts), sentence);
    }
}
