package org.tandem.checkin.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import org.tandem.checkin.CheckIn;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.ui.CountryChip;
import org.tandem.ui.LanguageMark;
import org.tandem.ui.Texts;
import org.tandem.workplan.Line;
import org.tandem.workplan.UpdateRow;
import org.tandem.workplan.panel.HeadlineBadge;

/** What a country last said on a milestone: how its line stands, since when, and its last words. */
class LastSaid extends Div {

    LastSaid(CheckIn.Item item, Country country) {
        Texts texts = Texts.current();
        Line line = item.milestone().facts().line(country);
        addClassName("last-said");
        Div head = new Div(new CountryChip(country));
        head.addClassName("row");
        add(head);
        LocalDate day = line.lastReportedOn();
        if (day == null) {
            head.add(new Span(texts.text("milestone.line.unreported", country.name())));
            return;
        }
        Span when =
                new Span(texts.dateWithDistance(day, item.milestone().standing().asOf()));
        when.addClassName("note");
        head.add(HeadlineBadge.badge(line.status()), when);
        if (line.unchangedTimes() > 0) {
            Span unchanged = new Span(texts.text("workplan.unchanged", line.unchangedTimes()));
            unchanged.addClassName("note");
            head.add(unchanged);
        }
        UpdateRow words = item.lastWords().get(country);
        if (words != null) {
            if (words.language() != texts.language()) {
                head.add(new LanguageMark(words.language()));
            }
            addWords(words);
        }
    }

    private void addWords(UpdateRow update) {
        Texts texts = Texts.current();
        UnorderedList points = new UnorderedList();
        points.addClassName("points");
        update.points().forEach(point -> points.add(new ListItem(written(point, update.language()))));
        add(points);
        String next = update.nextStep();
        if (next != null) {
            add(new Paragraph(new Span(texts.text("check-in.next-step") + " "), written(next, update.language())));
        }
    }

    /** The head marks the language once for all of the words. */
    private static Span written(String text, Language language) {
        Span words = new Span(text);
        words.getElement().setAttribute("lang", language.code()).setAttribute("dir", "auto");
        words.addClassName("written");
        return words;
    }
}
