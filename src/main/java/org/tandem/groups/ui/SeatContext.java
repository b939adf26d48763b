package org.tandem.groups.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.tandem.groups.panel.GroupTab;
import org.tandem.groups.panel.SeatName;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Texts;

/** The line below the title of a seat's page: its group, and the way back. */
final class SeatContext {

    private SeatContext() {}

    /** On the seat's own page: back to the group's people. */
    static Span of(SeatPlaces.Place place) {
        Anchor people = new Anchor(
                GroupTab.PEOPLE.of(place.group().code()), Texts.current().word("groups.tab", GroupTab.PEOPLE));
        return new Span(new LocalizedSpan(place.group().name()), new Span(" · "), people);
    }

    /** On a form's page: which seat it changes, and back to it. */
    static Span ofSeat(SeatPlaces.Place place) {
        Anchor seat = new Anchor(place.address());
        seat.add(new SeatName(place.seat().country(), place.seat().sector()));
        return new Span(new LocalizedSpan(place.group().name()), new Span(" · "), seat);
    }
}
