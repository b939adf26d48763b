package org.tandem.workplan.panel;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.tandem.ui.Texts;
import org.tandem.workplan.Line;

/** How a country's line stands, when the country last reported on it, and how often in a row it has said that nothing changed. */
public class LastUpdate extends Span {

    public LastUpdate(Line line) {
        Texts texts = Texts.current();
        LocalDate day = line.lastReportedOn();
        addClassName("last-update");
        if (day == null) {
            add(texts.text("workplan.not-yet"));
            return;
        }
        add(HeadlineBadge.badge(line.status()), new Text(texts.date(day)));
        if (line.unchangedTimes() > 0) {
            Span unchanged = new Span(texts.text("workplan.unchanged", line.unchangedTimes()));
            unchanged.addClassName("note");
            add(unchanged);
        }
    }
}
