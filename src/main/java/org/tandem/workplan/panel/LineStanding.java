package org.tandem.workplan.panel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.tandem.ui.Texts;
import org.tandem.workplan.Line;

/** How a line that was reported on stands, in a row: its status, since when, and how often in a row nothing changed. */
public class LineStanding extends Div {

    /** @param reportedOn the day of the line's last update; @param asOf the day from which that is counted */
    public LineStanding(Line line, LocalDate reportedOn, LocalDate asOf) {
        Texts texts = Texts.current();
        addClassName("row");
        add(HeadlineBadge.badge(line.status()), note(texts.dateWithDistance(reportedOn, asOf)));
        if (line.unchangedTimes() > 0) {
            add(note(texts.text("workplan.unchanged", line.unchangedTimes())));
        }
    }

    private static Span note(String words) {
        Span note = new Span(words);
        note.addClassName("note");
        return note;
    }
}
