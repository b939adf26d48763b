package org.tandem.checkin.panel;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.tandem.checkin.CheckInDue;
import org.tandem.ui.CountryChip;
import org.tandem.ui.Texts;
import org.tandem.workplan.panel.QuarterName;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** A country's check-in as a link, with how much of it waits and until when. */
public class CheckInLine extends Div {

    /** @param today the Partnership's day */
    public CheckInLine(CheckInDue due, String groupCode, LocalDate today) {
        Texts texts = Texts.current();
        addClassNames("check-in-line", "row");
        Anchor link = WorkPlanNavigation.link(
                CheckInNavigation.checkIn(groupCode, due.edition(), due.country()),
                new Span(QuarterName.of("check-in.title", due.period().quarter())));
        add(new CountryChip(due.country()), link);
        if (due.isEmpty()) {
            note(texts.text("check-in.nothing-waits"));
        }
        if (due.milestones() > 0) {
            note(texts.text(
                    "check-in.waits",
                    due.milestones(),
                    texts.dateWithDistance(due.period().due(), today)));
        }
        if (due.unposted() > 0) {
            note(texts.text("check-in.unposted", due.unposted()));
        }
        if (due.proposals() > 0) {
            note(texts.text("check-in.proposals", due.proposals()));
        }
    }

    private void note(String words) {
        Span note = new Span(words);
        note.addClassName("note");
        add(note);
    }
}
