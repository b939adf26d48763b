package org.tandem.workplan.panel;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.tandem.ui.Texts;
import org.tandem.workplan.MilestoneRow;

/** When a milestone is due and how far that is, and the baseline where the forecast has left it. */
public class DueDate extends Span {

    public DueDate(MilestoneRow milestone) {
        Texts texts = Texts.current();
        LocalDate due = milestone.due();
        LocalDate baseline = milestone.facts().baselineDue();
        addClassName("due");
        if (due == null) {
            note(texts.text("workplan.due.none"));
            return;
        }
        add(
                milestone.standing().headline().status().isWorking()
                        ? texts.dateWithDistance(due, milestone.standing().asOf())
                        : texts.date(due));
        if (baseline != null && !baseline.equals(due)) {
            note(texts.text("workplan.due.baseline", texts.date(baseline)));
        }
    }

    private void note(String text) {
        Span note = new Span(text);
        note.addClassName("note");
        add(note);
    }
}
