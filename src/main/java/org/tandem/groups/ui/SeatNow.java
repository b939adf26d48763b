package org.tandem.groups.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Stream;
import org.tandem.groups.HoldingRow;
import org.tandem.groups.SeatDetails;
import org.tandem.groups.panel.HoldingLine;
import org.tandem.groups.panel.Vacancy;
import org.tandem.ui.PageSection;
import org.tandem.ui.Texts;

/** The seat as it stands, above a form that changes it: what the change is made from. */
class SeatNow extends PageSection {

    private final Div lines = new Div();
    private transient SeatDetails seat;

    SeatNow(SeatDetails seat) {
        super(Texts.current().text("seat.now"));
        addClassName("seat-now");
        this.seat = seat;
        lines.addClassName("holdings");
        add(lines);
        show(seat);
    }

    SeatDetails seat() {
        return seat;
    }

    final void show(SeatDetails newest) {
        seat = newest;
        lines.removeAll();
        if (newest.holder().isEmpty()) {
            lines.add(new Vacancy(newest.vacantSince()));
        }
        List<HoldingRow> open = Stream.concat(newest.present().stream(), newest.planned().stream())
                .toList();
        open.forEach(row -> lines.add(new HoldingLine(row, newest.today())));
    }
}
