package org.tandem.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Map;
import org.tandem.agreement.Key;
import org.tandem.agreement.Signature;
import org.tandem.agreement.Submission;
import org.tandem.agreement.panel.KeyGlyphs;
import org.tandem.cycle.Edition;
import org.tandem.cycle.panel.EditionLine;
import org.tandem.shared.Country;
import org.tandem.ui.IllustrativeMark;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Texts;
import org.tandem.ui.WrittenText;
import org.tandem.workplan.GoalRow;
import org.tandem.workplan.PlanSheet;
import org.tandem.workplan.panel.DroppedNote;

/** A work plan as it is printed: what it is and whether it counts, what was said to it, and its milestones by goal. */
class PrintedPlan extends Article {

    private final Texts texts = Texts.current();
    private final transient PlanSheet sheet;

    /** The only plan of a page, whose title it bears. */
    static PrintedPlan alone(PlanSheet sheet, Edition edition, LocalDate today) {
        return new PrintedPlan(sheet, new H1(), edition, today);
    }

    /** One of several. */
    static PrintedPlan ofMany(PlanSheet sheet, Edition edition, LocalDate today) {
        return new PrintedPlan(sheet, new H2(), edition, today);
    }

    private PrintedPlan(PlanSheet sheet, HtmlContainer heading, Edition edition, LocalDate today) {
        this.sheet = sheet;
        addClassName("printed-plan");
        heading.add(new LocalizedSpan(sheet.group().name()));
        add(
                heading,
                standing(edition, today),
                new Paragraph(texts.text("workplan.print.what") + " · " + EditionLine.of(edition, today)),
                version());
        said();
        add(sheet.goals().isEmpty() ? new Paragraph(texts.text("workplan.no-goals")) : milestones());
    }

    /** What every page of Tandem says below, said above: below it might take a page of its own. */
    private Paragraph standing(Edition edition, LocalDate today) {
        Paragraph line = new Paragraph(
                texts.text("workplan.print.as-of", texts.date(today)) + " " + texts.text("shell.unclassified"));
        line.addClassNames("note", "printed-standing");
        if (edition.standsAsOfMeeting(today)) {
            line.add(new Span(" " + texts.text("cycle.as-of-meeting")));
        }
        return line;
    }

    private Div version() {
        Div line = new Div(new Span(VersionName.of(sheet.version())));
        line.addClassName("row");
        Submission said = sheet.said();
        if (said != null) {
            line.add(new KeyGlyphs(said));
        } else {
            line.add(new Span(texts.text(
                    sheet.beforeTandem() ? "workplan.agreement.before-tandem" : "workplan.print.not-agreed")));
        }
        return line;
    }

    /** Reservations and endorsements are printed with the text (product.md §2 and §3). */
    private void said() {
        Submission said = sheet.said();
        if (said == null) {
            return;
        }
        Map<Country, Key> keys = said.keys();
        for (Country country : texts.countries()) {
            Key key = keys.get(country);
            if (key != null && key.reservation() != null) {
                add(new Paragraph(
                        new Span(texts.text("workplan.print.reservation", country.name()) + " "),
                        new WrittenText(
                                key.reservation().text(), key.reservation().language())));
            }
        }
        said.endorsements().stream()
                .map(Signature::country)
                .map(country -> new Paragraph(texts.text("workplan.print.endorsement", country.name())))
                .forEach(this::add);
    }

    private Component milestones() {
        PrintedMilestones table = new PrintedMilestones(sheet);
        sheet.goals().forEach(goal -> table.goal(heading(goal), goal));
        return table;
    }

    private Span heading(GoalRow goal) {
        LocalizedSpan title = new LocalizedSpan(goal.title());
        title.setClassName("struck", goal.dropped() != null);
        Span heading = new Span(new Span(texts.text("workplan.print.goal", goal.number()) + " · "), title);
        if (goal.illustrative()) {
            heading.add(new Span(" "), new IllustrativeMark());
        }
        if (goal.dropped() != null) {
            heading.add(new DroppedNote(goal.dropped()));
        }
        if (goal.expectedResult() != null) {
            Span result = new Span(
                    new Span(texts.text("workplan.expected-result") + " "), new LocalizedSpan(goal.expectedResult()));
            result.addClassName("note");
            heading.add(result);
        }
        if (goal.indicator() != null) {
            IndicatorWords indicator = new IndicatorWords(goal.indicator());
            indicator.addClassName("note");
            heading.add(indicator);
        }
        return heading;
    }
}
