package org.tandem.workplan.panel;

import com.vaadin.flow.component.html.Span;
import org.tandem.ui.Texts;
import org.tandem.ui.WrittenText;
import org.tandem.workplan.MilestoneRow;

/** Says that a milestone or goal was dropped and why, in the words and the language of who dropped it. */
public class DroppedNote extends Span {

    public DroppedNote(MilestoneRow.Dropped dropped) {
        super(Texts.current().text("workplan.dropped"));
        addClassName("note");
        add(new Span(" "), new WrittenText(dropped.reason(), dropped.language()));
    }
}
