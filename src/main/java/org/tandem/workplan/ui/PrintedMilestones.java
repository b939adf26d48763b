package org.tandem.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.tandem.shared.Country;
import org.tandem.ui.DataTable;
import org.tandem.ui.IllustrativeMark;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Texts;
import org.tandem.ui.WrittenText;
import org.tandem.workplan.GoalRow;
import org.tandem.workplan.Line;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.PlanSheet;
import org.tandem.workplan.panel.DroppedNote;
import org.tandem.workplan.panel.DueDate;
import org.tandem.workplan.panel.HeadlineBadge;
import org.tandem.workplan.panel.Leads;
import org.tandem.workplan.panel.SignalChips;

/** The milestones of a printed plan, goal by goal in one table, so that its columns stand and their heads repeat on each page. */
class PrintedMilestones extends DataTable<MilestoneRow> {

    /** As much of an update as stands in a line or three. */
    private static final int SHORT = 140;

    private final Texts texts = Texts.current();
    private final transient PlanSheet sheet;
    private final transient Map<MilestoneId, String> numbers = new HashMap<>();

    PrintedMilestones(PlanSheet sheet) {
        super(Texts.current().text("workplan.milestones"));
        this.sheet = sheet;
        withSpokenCaption();
        addClassName("printed-milestones");
        setClassName("reported", sheet.version().isAgreed());
        rowHeader(texts.text("workplan.column.milestone"), this::title);
        column(texts.text("workplan.column.leads"), Leads::new);
        column(texts.text("workplan.column.due"), DueDate::new);
        column(
                texts.text("workplan.column.status"),
                milestone -> new HeadlineBadge(milestone.standing().headline()));
        if (sheet.version().isAgreed()) {
            texts.countries().forEach(this::line);
        }
        column(texts.text("workplan.column.signals"), milestone -> SignalChips.orNone(milestone.standing()));
    }

    /** Adds a goal. @param heading names it */
    void goal(Component heading, GoalRow goal) {
        for (MilestoneRow milestone : goal.milestones()) {
            numbers.put(milestone.id(), texts.text("workplan.print.number", goal.number(), milestone.position()));
        }
        group(heading, goal.milestones());
    }

    private Component title(MilestoneRow milestone) {
        Span number = new Span(numbers.getOrDefault(milestone.id(), "") + " ");
        number.addClassName("goal-number");
        LocalizedSpan title = new LocalizedSpan(milestone.title());
        Span cell = new Span(number, title);
        if (milestone.dropped() != null) {
            title.addClassName("struck");
            cell.add(new Span(" "), new DroppedNote(milestone.dropped()));
        }
        if (milestone.illustrative()) {
            cell.add(new Span(" "), new IllustrativeMark());
        }
        return cell;
    }

    private void line(Country country) {
        column(texts.country(country), milestone -> line(milestone, country));
    }

    private Component line(MilestoneRow milestone, Country country) {
        Line line = milestone.facts().line(country);
        LocalDate day = line.lastReportedOn();
        if (day == null) {
            return new Span(texts.text("workplan.not-yet"));
        }
        Span when = new Span(texts.date(day));
        if (line.unchangedTimes() > 0) {
            when.add(" · " + texts.text("workplan.unchanged", line.unchangedTimes()));
        }
        when.addClassName("note");
        Div head = new Div(HeadlineBadge.badge(line.status()), when);
        head.addClassName("row");
        Div cell = new Div(head);
        sheet.words(milestone.id(), country)
                .map(words -> new WrittenText(shortened(words.text()), words.language()))
                .ifPresent(cell::add);
        return cell;
    }

    private static String shortened(String words) {
        if (words.length() <= SHORT) {
            return words;
        }
        int end = words.lastIndexOf(' ', SHORT);
        return words.substring(0, end > SHORT / 2 ? end : words.offsetByCodePoints(0, SHORT / 2))
                        .strip() + "…";
    }
}
