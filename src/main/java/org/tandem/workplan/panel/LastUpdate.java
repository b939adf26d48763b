package org.tandem.workplan.panel;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.tandem.ui.Texts;
import org.tandem.workplan.Line;

/** When a country last reported on its line, and how often in a row it has said that nothing changed. */
public class LastUpdate extends Span {

    public LastUpdate(Line line) {
        Texts texts = Texts.current();
        LocalDate day = line.lastReportedOn();
        addClassName("last-update");
        add(day == null ? texts.text("workplan.not-yet") : texts.date(day));
        if (line.unchangedTimes() > 0) {
            Span unchanged = new Span(texts.text("workplan.unchanged", line.unchangedTimes()));
            unchanged.addClassName("note");
            add(unchanged);
        }
    }
}
