package org.tandem.groups.panel;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import org.tandem.groups.SeatRow;
import org.tandem.ui.Texts;

/** One seat of a group with those who act for it today. */
public class SeatCard extends Div {

    private final SeatRow seat;

    public SeatCard(SeatRow seat, LocalDate today) {
        this.seat = seat;
        addClassName("seat");
        Paragraph name = new Paragraph(new SeatName(seat.country(), seat.sector()));
        name.addClassName("seat-name");
        add(name);
        if (seat.isVacant()) {
            add(new Vacancy(seat.vacantSince()));
        }
        if (!seat.parts().isEmpty()) {
            UnorderedList parts = new UnorderedList();
            seat.parts().forEach(part -> parts.add(new ListItem(new HoldingLine(part, today))));
            add(parts);
        }
    }

    /** With the way to the page on which its country's coordinators change it. */
    public SeatCard changeable(String groupCode) {
        Texts texts = Texts.current();
        Anchor change = new Anchor(SeatAddress.of(groupCode, seat.country(), seat.sector()), texts.text("seat.change"));
        change.setAriaLabel(
                texts.text("seat.change-which", texts.country(seat.country()), texts.word("capacity", seat.sector())));
        add(change);
        return this;
    }
}
