package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import org.tandem.ui.CapacityLabel;
import org.tandem.ui.Texts;
import org.tandem.ui.WrittenText;
import org.tandem.workplan.DueMoveRow;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.panel.DueDate;

/** When a milestone is due and, opened on request, every move of that date with its reason. */
class DueWithMoves extends Div {

    DueWithMoves(MilestoneRow milestone, List<DueMoveRow> moves, ZoneId zone) {
        add(new DueDate(milestone));
        if (!moves.isEmpty()) {
            OrderedList list = new OrderedList();
            list.addClassName("due-moves");
            moves.forEach(move -> list.add(new ListItem(move(move), who(move, zone))));
            add(new NativeDetails(Texts.current().text("milestone.due.moved", moves.size()), list));
        }
    }

    private static Div move(DueMoveRow move) {
        Texts texts = Texts.current();
        String dates = move.from() == null
                ? texts.text("milestone.due.first", texts.date(move.to()))
                : texts.text("milestone.due.move", texts.date(move.from()), texts.date(move.to()));
        return new Div(new Span(dates + " "), new WrittenText(move.reason(), move.language()));
    }

    private static Div who(DueMoveRow move, ZoneId zone) {
        Div who = new Div(new CapacityLabel(move.as()), new Span(Texts.current().instant(move.at(), zone)));
        who.addClassNames("row", "note");
        return who;
    }
}
