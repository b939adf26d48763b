package org.tandem.groups.panel;

import com.vaadin.flow.component.html.Span;
import org.tandem.shared.Country;
import org.tandem.shared.Sector;
import org.tandem.ui.CountryChip;
import org.tandem.ui.Texts;

/** "CA Co-chair, public": which of a group's seats. */
public class SeatName extends Span {

    public SeatName(Country country, Sector sector) {
        Texts texts = Texts.current();
        addClassName("seat-of");
        add(new CountryChip(country), new Span(texts.text("people-page.seat", texts.word("capacity", sector))));
    }
}
