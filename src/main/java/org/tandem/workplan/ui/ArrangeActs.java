package org.tandem.workplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.tandem.ui.Texts;
import org.tandem.workplan.GoalId;
import org.tandem.workplan.GoalRow;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** What one does to a row of a draft beside it: edit it, put it elsewhere, make another of it, drop it. */
class ArrangeActs extends Div {

    /** What the acts ask for. */
    interface Desk {
        void edit();

        /** Puts it so many rows further down under its goal. */
        void moveBy(int rows);

        /** Puts it last under another goal. */
        void moveTo(GoalId goal);

        void duplicate();

        void split();
    }

    private final Texts texts = Texts.current();
    private final transient Desk desk;

    /**
     * @param goals of the draft, in plan order
     * @param stays whether it leaves the plan by agreement alone
     * @param inPlanOrder whether the rows show where it stands, so that one sees it move among them
     */
    ArrangeActs(MilestoneRow milestone, List<GoalRow> goals, boolean stays, boolean inPlanOrder, Desk desk) {
        this.desk = desk;
        addClassName("row");
        List<MilestoneId> siblings = GoalRow.milestonesOf(goals)
                .filter(row -> row.goal().equals(milestone.goal()))
                .map(MilestoneRow::id)
                .toList();
        int at = siblings.indexOf(milestone.id());
        button("workplan.act.edit", desk::edit, true);
        if (inPlanOrder) {
            button("workplan.act.up", () -> desk.moveBy(-1), at > 0);
            button("workplan.act.down", () -> desk.moveBy(1), at >= 0 && at < siblings.size() - 1);
        }
        button("workplan.act.duplicate", desk::duplicate, true);
        button("workplan.act.split", desk::split, true);
        List<GoalRow> others = goals.stream()
                .filter(goal -> goal.dropped() == null && !goal.id().equals(milestone.goal()))
                .toList();
        if (!others.isEmpty()) {
            add(toGoal(others));
        }
        if (!stays) {
            add(WorkPlanNavigation.link(
                    WorkPlanNavigation.drop(milestone.id()), new Span(texts.text("workplan.act.drop"))));
        }
    }

    private void button(String key, Runnable act, boolean enabled) {
        Button button = new Button(texts.text(key), click -> act.run());
        button.setEnabled(enabled);
        add(button);
    }

    private Select<GoalRow> toGoal(List<GoalRow> others) {
        Select<GoalRow> goal = new Select<>();
        goal.setLabel(texts.text("workplan.act.to-goal"));
        goal.setItemLabelGenerator(other ->
                other.number() + " " + other.title().readIn(texts.language()).text());
        goal.setItems(others);
        goal.addValueChangeListener(change -> desk.moveTo(change.getValue().id()));
        return goal;
    }
}
