package org.tandem.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.tandem.groups.HoldingPart;
import org.tandem.groups.HoldingRow;
import org.tandem.groups.SeatDetails;
import org.tandem.groups.SeatQueries;
import org.tandem.groups.SeatService;
import org.tandem.groups.panel.HoldingLine;
import org.tandem.groups.panel.SeatAddress;
import org.tandem.groups.panel.SeatName;
import org.tandem.groups.panel.Vacancy;
import org.tandem.shared.BrokenRule;
import org.tandem.ui.ActLink;
import org.tandem.ui.DataTable;
import org.tandem.ui.EmptyState;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Notice;
import org.tandem.ui.PageHeader;
import org.tandem.ui.PageSection;
import org.tandem.ui.Texts;
import org.tandem.ui.TitledPage;

/** A seat for its country's coordinators: who holds it, who will, who did, and the ways to change that. */
@Route(SeatPlaces.SEAT)
@PermitAll
class SeatView extends Div implements BeforeEnterObserver, TitledPage {

    private final transient SeatPlaces places;
    private final transient SeatQueries seats;
    private final transient SeatService service;
    private String title = "";

    SeatView(SeatPlaces places, SeatQueries seats, SeatService service) {
        this.places = places;
        this.seats = seats;
        this.service = service;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(places.of(event));
    }

    private void show(SeatPlaces.Place place) {
        Texts texts = Texts.current();
        SeatDetails seat = seats.toChange(place.seat());
        title = texts.text(
                "seat.title",
                texts.country(place.seat().country()),
                texts.word("capacity", place.seat().sector()),
                place.group().name().readIn(texts.language()).text());
        removeAll();
        add(head(place, seat), present(place, seat));
        if (!seat.planned().isEmpty()) {
            add(new PageSection(texts.text("seat.planned"), cards(place, seat, seat.planned())));
        }
        add(new PageSection(texts.text("seat.past"), past(seat)));
    }

    private static PageHeader head(SeatPlaces.Place place, SeatDetails seat) {
        Texts texts = Texts.current();
        String address = place.address();
        List<Anchor> acts = new ArrayList<>();
        acts.add(act(
                texts.text(seat.holder().isPresent() ? "seat.hand-over" : "seat.fill"),
                SeatAddress.take(address, HoldingPart.HOLDER)));
        acts.add(act(texts.text("seat.add-alternate"), SeatAddress.take(address, HoldingPart.ALTERNATE)));
        acts.add(act(texts.text("seat.add-secretary"), SeatAddress.take(address, HoldingPart.SECRETARY)));
        return new PageHeader(new SeatName(place.seat().country(), place.seat().sector()))
                .context(SeatContext.of(place))
                .actions(acts.toArray(Anchor[]::new));
    }

    private static ActLink act(String words, String address) {
        return new ActLink(address, words);
    }

    private PageSection present(SeatPlaces.Place place, SeatDetails seat) {
        PageSection section = new PageSection(Texts.current().text("seat.present"));
        if (seat.holder().isEmpty()) {
            section.add(new Vacancy(seat.vacantSince()));
        }
        section.add(cards(place, seat, seat.present()));
        return section;
    }

    private Div cards(SeatPlaces.Place place, SeatDetails seat, List<HoldingRow> rows) {
        Div cards = new Div();
        cards.addClassName("holdings");
        rows.forEach(row -> cards.add(new HoldingCard(row, seat.today(), SeatAddress.end(place.address(), row))
                .onActing(acting -> change(
                        place,
                        "seat.acting-done",
                        () -> service.markActing(place.seat(), seat.revision(), row.id(), acting)))
                .onWithdraw(() -> change(
                        place, "seat.withdrawn", () -> service.withdraw(place.seat(), seat.revision(), row.id())))));
        return cards;
    }

    /** Does it and shows what stands now, be it by this or, as the notice then says, by somebody else's change. */
    private void change(SeatPlaces.Place place, String done, Runnable act) {
        Texts texts = Texts.current();
        try {
            act.run();
            Notice.say(texts.text(done));
        } catch (BrokenRule refused) {
            Notice.say(texts.text("seat.refused", texts.text(refused.messageKey())));
        }
        show(place);
    }

    private static Component past(SeatDetails seat) {
        Texts texts = Texts.current();
        if (seat.past().isEmpty()) {
            return new EmptyState(texts.text("seat.no-past"), texts.text("seat.no-past-who"));
        }
        return new DataTable<HoldingRow>(texts.text("seat.past"))
                .withSpokenCaption()
                .rowHeader(texts.text("seat.column.person"), row -> new Span(row.name()))
                .textColumn(
                        texts.text("people-page.column.part"),
                        row -> texts.word(row.acting() ? "people-page.acting" : "people-page.part", row.part()))
                .column(
                        texts.text("seat.column.position"),
                        row -> row.position() == null ? new Span("–") : new LocalizedSpan(row.position()))
                .textColumn(texts.text("seat.column.term"), row -> HoldingLine.inWords(row.term(), seat.today()))
                .rows(seat.past());
    }

    @Override
    public String title() {
        return title;
    }
}
