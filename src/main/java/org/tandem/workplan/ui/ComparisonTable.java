package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.tandem.ui.Texts;
import org.tandem.workplan.ComparedChoice;
import org.tandem.workplan.ComparedGoal;
import org.tandem.workplan.PlanComparison;
import org.tandem.workplan.ui.ComparedItem.Columns;

/** Two versions of a plan side by side, goal by goal and milestone by milestone, after a sentence that sums it up. */
class ComparisonTable extends Div {

    /** @param whole whether what the two say alike is shown too */
    ComparisonTable(PlanComparison comparison, Columns columns, boolean whole) {
        addClassName("comparison");
        add(new ComparisonSummary(comparison));
        if (whole || !comparison.isEmpty()) {
            add(heads(columns));
        }
        comparison.goals().stream()
                .filter(goal -> whole || !goal.isTheSame())
                .forEach(goal -> add(section(goal, columns, whole)));
        List<ComparedChoice> choices = comparison.carryOver().stream()
                .filter(choice -> whole || choice.differs())
                .toList();
        if (!choices.isEmpty()) {
            add(new ComparedChoices(choices, columns));
        }
    }

    /** For the eye alone, once above all goals: each table has its own for the ear. */
    private static Div heads(Columns columns) {
        Div heads = new Div(
                new Span(Texts.current().text("workplan.compare.field")),
                new Span(columns.older()),
                new Span(columns.newer()));
        heads.addClassName("comparison-heads");
        heads.getElement().setAttribute("aria-hidden", "true");
        return heads;
    }

    private static Section section(ComparedGoal goal, Columns columns, boolean whole) {
        Section section = new Section(new ComparedItem(goal.goal(), columns, whole));
        section.addClassName("compared-goal");
        goal.milestones().stream()
                .filter(milestone -> whole || !milestone.changes().isEmpty())
                .forEach(milestone -> section.add(new ComparedItem(milestone, columns, whole)));
        return section;
    }
}
