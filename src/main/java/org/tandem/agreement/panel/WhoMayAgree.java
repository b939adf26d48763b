package org.tandem.agreement.panel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.tandem.agreement.AgreementDetails;
import org.tandem.groups.HoldingPart;
import org.tandem.groups.SeatRow;
import org.tandem.shared.Capacity;
import org.tandem.shared.Country;
import org.tandem.shared.Role;
import org.tandem.shared.Sector;
import org.tandem.ui.IllustrativeMark;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Texts;

/** Who may give a country's key: holders and alternates of its seats that can agree by the settings. */
class WhoMayAgree extends Div {

    private final Texts texts = Texts.current();

    WhoMayAgree(AgreementDetails details, Country country) {
        addClassName("who-may-agree");
        List<SeatRow> seats = seats(details, country);
        if (seats.stream().allMatch(seat -> agreeing(seat).isEmpty())) {
            add(new Paragraph(texts.text("agreement.nobody-can", country.name())));
            return;
        }
        Paragraph heading = new Paragraph(texts.text("agreement.who-may"));
        heading.addClassName("note");
        UnorderedList list = new UnorderedList();
        list.addClassName("points");
        for (SeatRow seat : seats) {
            if (seat.isVacant()) {
                list.add(new ListItem(texts.text("agreement.seat-vacant", name(Role.CO_CHAIR, seat.sector()))));
            }
            agreeing(seat).forEach(part -> list.add(item(seat, part)));
        }
        add(heading, list);
    }

    /** The seats of a country that can agree, vacant ones included. */
    static List<SeatRow> seats(AgreementDetails details, Country country) {
        return details.seats().stream()
                .filter(seat -> seat.country() == country)
                .filter(seat -> details.settings().letsAgree(new Capacity(Role.CO_CHAIR, country, seat.sector())))
                .toList();
    }

    /** Those who may agree for a seat; secretaries prepare and agree nothing. */
    static List<SeatRow.Part> agreeing(SeatRow seat) {
        return seat.parts().stream()
                .filter(part -> part.part() != HoldingPart.SECRETARY)
                .toList();
    }

    private ListItem item(SeatRow seat, SeatRow.Part part) {
        Role role = part.part() == HoldingPart.HOLDER ? Role.CO_CHAIR : Role.ALTERNATE;
        ListItem item = new ListItem(new Span(name(role, seat.sector())));
        if (part.acting()) {
            item.add(new Span(" (" + texts.text("agreement.acting") + ")"));
        }
        if (part.position() != null) {
            item.add(new Span(" · "), new LocalizedSpan(part.position()));
        }
        if (part.organisation() != null) {
            item.add(new Span(" · "), new LocalizedSpan(part.organisation()));
        }
        if (part.illustrative()) {
            item.add(new Span(" "), new IllustrativeMark());
        }
        return item;
    }

    private String name(Role role, Sector sector) {
        return texts.capacity(new Capacity(role, null, sector));
    }
}
