package org.tandem.checkin.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import org.tandem.checkin.CheckIn;
import org.tandem.shared.Country;
import org.tandem.ui.CountryChip;
import org.tandem.ui.LanguageMark;
import org.tandem.ui.Texts;
import org.tandem.ui.WrittenSpan;
import org.tandem.workplan.Line;
import org.tandem.workplan.Obstacle;
import org.tandem.workplan.UpdateRow;
import org.tandem.workplan.panel.LineStanding;
import org.tandem.workplan.panel.UpdateWords;

/** What a country last said on a milestone: how its line stands, since when, and its last words. */
class LastSaid extends Div {

    LastSaid(CheckIn.Item item, Country country) {
        Texts texts = Texts.current();
        Line line = item.milestone().facts().line(country);
        addClassName("last-said");
        LocalDate day = line.lastReportedOn();
        if (day == null) {
            Div head = new Div(
                    new CountryChip(country), new Span(texts.text("milestone.line.unreported", country.name())));
            head.addClassName("row");
            add(head);
            return;
        }
        LineStanding head =
                new LineStanding(line, day, item.milestone().standing().asOf());
        head.addComponentAsFirst(new CountryChip(country));
        add(head);
        UpdateRow words = item.lastWords().get(country);
        if (words != null) {
            if (words.language() != texts.language()) {
                head.add(new LanguageMark(words.language()));
            }
            addWords(words);
        }
    }

    /** The head marks the language once for all of the words. */
    private void addWords(UpdateRow update) {
        Texts texts = Texts.current();
        UnorderedList points = new UnorderedList();
        points.addClassName("points");
        update.points().forEach(point -> points.add(WrittenSpan.writeIn(new ListItem(), point, update.language())));
        add(points);
        Obstacle obstacle = update.obstacle();
        if (obstacle != null && update.reason() != null) {
            add(new Paragraph(
                    new Text(texts.word("obstacle", obstacle) + ". "),
                    new WrittenSpan(update.reason(), update.language())));
        }
        String next = update.nextStep();
        if (next != null) {
            String label = UpdateWords.nextStepLabel(update.nextStepDue(), texts);
            add(new Paragraph(
                    new Text(texts.text("check-in.next-step", label) + " "), new WrittenSpan(next, update.language())));
        }
    }
}
