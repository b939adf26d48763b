package org.tandem.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import org.tandem.shared.Country;
import org.tandem.ui.CountryChip;
import org.tandem.ui.LanguageMark;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Texts;
import org.tandem.workplan.Line;
import org.tandem.workplan.MilestoneDetails;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.UpdateRow;
import org.tandem.workplan.panel.LineStanding;
import org.tandem.workplan.panel.UpdateWords;

/** One country's line on a milestone: who leads, how it stands, what was done, what comes next. */
class CountryLine extends Section {

    private final Texts texts = Texts.current();

    CountryLine(MilestoneDetails details, Country country) {
        MilestoneRow milestone = details.milestone();
        Line line = milestone.facts().line(country);
        H3 lead = new H3(new CountryChip(country), lead(milestone, country));
        addClassName("line");
        lead.setId("line-" + country.name());
        setAriaLabelledBy(lead);
        add(lead);
        LocalDate day = line.lastReportedOn();
        if (day == null) {
            add(new Paragraph(texts.text("milestone.line.unreported", country.name())));
            return;
        }
        LineStanding standing = new LineStanding(line, day, milestone.standing().asOf());
        add(standing);
        if (line.status().proposesClosure() && milestone.facts().closure() == null) {
            add(new Paragraph(texts.text(
                    "milestone.line.closure-proposed",
                    country.name(),
                    texts.word("status", line.status()),
                    texts.word("status", line.workingStatus()))));
        }
        lastWords(details, country).ifPresent(words -> {
            if (words.language() != texts.language()) {
                standing.add(new LanguageMark(words.language()));
            }
            add(new UpdateWords(words));
        });
    }

    private Component lead(MilestoneRow milestone, Country country) {
        MilestoneRow.Lead lead = milestone.leads().get(country);
        return lead == null ? new Span(texts.text("workplan.no-lead")) : new LocalizedSpan(lead.name());
    }

    /** An update that repeats the last one leaves what was said before it. */
    private static Optional<UpdateRow> lastWords(MilestoneDetails details, Country country) {
        return details.updates().stream()
                .filter(update -> update.country() == country && !update.kind().repeats())
                .findFirst();
    }
}
