package org.tandem.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;
import org.tandem.ui.ActLink;
import org.tandem.ui.DataTable;
import org.tandem.ui.IllustrativeMark;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Texts;
import org.tandem.workplan.GoalRow;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.panel.DroppedNote;
import org.tandem.workplan.panel.MilestoneTable;
import org.tandem.workplan.panel.PlanTalk;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** A goal with its milestones, and what whoever may edit the draft can do to them. */
class GoalSection extends Section {

    private final Texts texts = Texts.current();

    private final transient ChangeMarks marks;
    private final transient @Nullable PlanEdits edits;
    private final @Nullable ChosenRows chosen;
    private final Div head = new Div();
    private final Component rows;

    /** A goal that is only read. @param agreed whether the plan is, so that its milestones are reported on */
    GoalSection(GoalRow goal, boolean agreed, ChangeMarks marks) {
        this(goal, agreed, marks, null, null);
    }

    /** A goal of a draft that one may edit. */
    static GoalSection editable(GoalRow goal, ChangeMarks marks, PlanEdits edits, ChosenRows chosen) {
        return new GoalSection(goal, false, marks, edits, chosen);
    }

    private GoalSection(
            GoalRow goal, boolean agreed, ChangeMarks marks, @Nullable PlanEdits edits, @Nullable ChosenRows chosen) {
        this.marks = marks;
        this.edits = edits;
        this.chosen = chosen;
        addClassNames("page-section", "goal");
        setId(WorkPlanNavigation.anchor(goal.id()));
        H2 heading = heading(goal);
        heading.setId(WorkPlanNavigation.anchor(goal.id()) + "-title");
        setAriaLabelledBy(heading);
        head.add(heading);
        head.addClassName("goal-head");
        add(head);
        marks.of(goal.id()).ifPresent(mark -> add(new Paragraph(mark)));
        if (goal.dropped() != null) {
            add(new Paragraph(new DroppedNote(goal.dropped())));
        }
        if (goal.description() != null) {
            add(new Paragraph(new LocalizedSpan(goal.description())));
        }
        if (goal.expectedResult() != null) {
            add(new Paragraph(
                    new Span(texts.text("workplan.expected-result") + " "), new LocalizedSpan(goal.expectedResult())));
        }
        rows = goal.milestones().isEmpty() ? nothing(goal) : milestones(goal, agreed);
        add(rows);
        if (edits != null && goal.dropped() == null) {
            add(edits.adder(goal), acts(goal));
        }
    }

    /** Leads to what is said on the goal. */
    GoalSection talk(GoalRow goal) {
        head.add(PlanTalk.link(SubjectRef.of(SubjectKind.GOAL, goal.id()), read(goal.title())));
        return this;
    }

    /** Puts notes below the heading. */
    GoalSection notes(Component notes) {
        addComponentAtIndex(1, notes);
        return this;
    }

    /** Puts what it is measured by above its milestones. */
    GoalSection indicator(Component indicator) {
        addComponentAtIndex(indexOf(rows), indicator);
        return this;
    }

    private H2 heading(GoalRow goal) {
        Span number = new Span(texts.number(goal.number()));
        number.addClassName("goal-number");
        LocalizedSpan title = new LocalizedSpan(goal.title());
        title.setClassName("struck", goal.dropped() != null);
        H2 heading = new H2();
        heading.add(number, title);
        if (goal.illustrative()) {
            heading.add(new IllustrativeMark());
        }
        return heading;
    }

    private Paragraph nothing(GoalRow goal) {
        Paragraph nothing = new Paragraph(
                texts.text(marks.isWhole(goal) ? "workplan.goal.no-milestones" : "workplan.changes.milestones-same"));
        nothing.addClassName("note");
        return nothing;
    }

    private DataTable<MilestoneRow> milestones(GoalRow goal, boolean agreed) {
        DataTable<MilestoneRow> table =
                MilestoneTable.ofGoal(read(goal.title()), agreed, milestone -> marks.of(milestone.id()));
        if (edits != null) {
            table.column(texts.text("workplan.column.acts"), this::acts);
        }
        return table.rows(goal.milestones());
    }

    private Component acts(MilestoneRow milestone) {
        if (edits != null && milestone.isDropped()) {
            Button back = new Button(texts.text("workplan.act.take-back"), click -> edits.takeBack(milestone.id()));
            back.setAriaLabel(
                    texts.text("workplan.act.on", texts.text("workplan.act.take-back"), read(milestone.title())));
            return back;
        }
        Div acts = row();
        if (chosen != null) {
            acts.add(chosen.box(milestone));
        }
        acts.add(act("workplan.act.edit", WorkPlanNavigation.edit(milestone.id()), milestone.title()));
        if (!marks.stays().contains(milestone.id())) {
            acts.add(act("workplan.act.drop", WorkPlanNavigation.drop(milestone.id()), milestone.title()));
        }
        return acts;
    }

    private Div acts(GoalRow goal) {
        Div acts = row();
        acts.add(
                act("workplan.act.add-milestone", WorkPlanNavigation.newMilestone(goal.id()), goal.title()),
                act("workplan.act.edit-goal", WorkPlanNavigation.edit(goal.id()), goal.title()));
        if (marks.isWhole(goal) && goal.milestones().stream().allMatch(MilestoneRow::isDropped)) {
            acts.add(act("workplan.act.drop-goal", WorkPlanNavigation.drop(goal.id()), goal.title()));
        }
        return acts;
    }

    /** Read out with what it acts on, since many such links stand on a page. */
    private ActLink act(String key, String address, LocalizedText object) {
        String words = texts.text(key);
        return WorkPlanNavigation.act(address, words).spoken(texts.text("workplan.act.on", words, read(object)));
    }

    private String read(LocalizedText text) {
        return text.readIn(texts.language()).text();
    }

    private static Div row() {
        Div row = new Div();
        row.addClassName("row");
        return row;
    }
}
