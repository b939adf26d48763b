package org.tandem.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.tandem.cycle.EditionDraft;
import org.tandem.ui.PageSection;
import org.tandem.ui.Texts;
import org.tandem.ui.Timeline;
import org.tandem.workplan.GoalRow;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.panel.MilestoneTable;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** The goals of a plan along the time; what is not due within the days that are shown stands below, and is not lost. */
class PlanTimeline extends Div {

    private static final String HELP = "timeline-help";

    private final Texts texts = Texts.current();
    private final transient TimelinePeriod period;

    /** @param tables the address of the same as tables */
    PlanTimeline(List<GoalRow> goals, PlanLook look, String tables) {
        period = look.period();
        addClassName("page-parts");
        Timeline timeline = new Timeline(period.first(), period.last(), new TimelineLanes(period).of(goals), days());
        timeline.setAriaLabel(texts.text("workplan.timeline.name", period.name()));
        timeline.getElement().setAttribute("aria-describedby", HELP);
        timeline.beginAt(look.row());
        add(help(tables), timeline);
        beneath("before", goals, due -> due.isBefore(period.first()));
        beneath("after", goals, due -> due.isAfter(period.last()));
        List<MilestoneRow> undated =
                GoalRow.milestonesOf(goals).filter(row -> row.due() == null).toList();
        beneath("undated", undated);
    }

    private Paragraph help(String tables) {
        Anchor link = WorkPlanNavigation.link(tables, new Span(texts.text("workplan.timeline.tables")));
        Paragraph help = new Paragraph(new Span(texts.text("workplan.timeline.help") + " "), link);
        help.setId(HELP);
        help.addClassNames("note", "timeline-help");
        return help;
    }

    private List<Timeline.Days> days() {
        EditionDraft edition = period.plan().edition().data();
        List<Timeline.Days> days = new ArrayList<>();
        days.add(new Timeline.Days(
                "meeting",
                edition.meetingFirst().toString(),
                edition.meetingLast().toString(),
                texts.text("workplan.timeline.meeting")));
        String today = period.plan().today().toString();
        days.add(new Timeline.Days("today", today, today, texts.text("ui.date.today")));
        return days;
    }

    private void beneath(String where, List<GoalRow> goals, Predicate<LocalDate> due) {
        beneath(
                where,
                GoalRow.milestonesOf(goals)
                        .filter(row -> row.due() != null && due.test(row.due()))
                        .toList());
    }

    private void beneath(String where, List<MilestoneRow> milestones) {
        if (!milestones.isEmpty()) {
            Component table = MilestoneTable.dueList(milestones);
            add(new PageSection(texts.text("workplan.timeline." + where, milestones.size()), table));
        }
    }
}
