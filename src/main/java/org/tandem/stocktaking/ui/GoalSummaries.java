package org.tandem.stocktaking.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.tandem.stocktaking.Tally;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Texts;
import org.tandem.workplan.GoalRow;
import org.tandem.workplan.MilestoneStatus;
import org.tandem.workplan.PlanDetails;

/** The goals of a plan, each with a bar and a sentence of progress whose numbers open their rows. */
class GoalSummaries extends OrderedList {

    GoalSummaries(PlanDetails plan, Numbers numbers) {
        addClassName("goal-summaries");
        plan.goals().stream().filter(goal -> goal.dropped() == null).forEach(goal -> add(item(goal, numbers)));
    }

    private static ListItem item(GoalRow goal, Numbers numbers) {
        Tally tally = Tally.of(goal.milestones().stream()
                .filter(milestone -> !milestone.isDropped())
                .toList());
        RowsAddress rows = RowsAddress.of(goal.id());
        return new ListItem(new LocalizedSpan(goal.title()), numbers.bar(rows, tally), sentence(rows, tally, numbers));
    }

    /** "5 milestones: 1 completed, 2 delayed", each number within its link. */
    private static Span sentence(RowsAddress rows, Tally tally, Numbers numbers) {
        Texts texts = Texts.current();
        int completed = tally.of(MilestoneStatus.COMPLETED);
        int delayed = tally.of(MilestoneStatus.DELAYED);
        Span sentence = new Span(
                numbers.phrase(rows, tally.milestones(), texts.text("overview.goal-progress", tally.milestones())),
                new Text(texts.text("overview.goal-progress.then")),
                numbers.phrase(
                        rows.with(MilestoneStatus.COMPLETED),
                        completed,
                        texts.text("overview.goal-progress.COMPLETED", completed)),
                new Text(", "),
                numbers.phrase(
                        rows.with(MilestoneStatus.DELAYED),
                        delayed,
                        texts.text("overview.goal-progress.DELAYED", delayed)));
        sentence.addClassName("quiet");
        return sentence;
    }
}
