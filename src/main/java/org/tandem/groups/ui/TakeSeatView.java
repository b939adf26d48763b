package org.tandem.groups.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.Locale;
import org.tandem.groups.HoldingDraft;
import org.tandem.groups.HoldingPart;
import org.tandem.groups.SeatDetails;
import org.tandem.groups.SeatQueries;
import org.tandem.groups.SeatService;
import org.tandem.people.OrganisationQueries;
import org.tandem.shared.NotFound;
import org.tandem.ui.ActForm;
import org.tandem.ui.FormPage;
import org.tandem.ui.Navigation;
import org.tandem.ui.PageHeader;
import org.tandem.ui.Texts;

/** Fills a seat, hands it over, or adds an alternate or a secretary. */
@Route(SeatPlaces.SEAT + "/take/:part")
@PermitAll
class TakeSeatView extends FormPage {

    private final transient SeatPlaces places;
    private final transient SeatQueries seats;
    private final transient SeatService service;
    private final transient OrganisationQueries organisations;
    private String title = "";

    TakeSeatView(SeatPlaces places, SeatQueries seats, SeatService service, OrganisationQueries organisations) {
        super("seat.take");
        this.places = places;
        this.seats = seats;
        this.service = service;
        this.organisations = organisations;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SeatPlaces.Place place = places.of(event);
        HoldingPart part = part(event);
        SeatDetails seat = seats.toChange(place.seat());
        title = words(part, seat);
        SeatNow now = new SeatNow(seat);
        TakeFields fields = new TakeFields(
                part,
                place.seat().country(),
                seat.today(),
                (words, offset, limit) -> seats.persons(place.seat(), words, offset, limit),
                organisations.all());
        removeAll();
        add(new PageHeader(title).context(SeatContext.ofSeat(place)), now);
        if (part == HoldingPart.HOLDER) {
            add(new Paragraph(Texts.current().text("seat.take.hint")));
        }
        add(new ActForm<>(fields.binder, fields, title, new Taking(place, now)));
    }

    private static HoldingPart part(BeforeEnterEvent event) {
        String written = event.getRouteParameters().get("part").orElse("");
        return Arrays.stream(HoldingPart.values())
                .filter(part -> part.name().toLowerCase(Locale.ROOT).equals(written))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String words(HoldingPart part, SeatDetails seat) {
        return Texts.current()
                .text(
                        switch (part) {
                            case HOLDER -> seat.holder().isPresent() ? "seat.hand-over" : "seat.fill";
                            case ALTERNATE -> "seat.add-alternate";
                            case SECRETARY -> "seat.add-secretary";
                        });
    }

    @Override
    public String title() {
        return title;
    }

    private final class Taking implements ActForm.Act<HoldingDraft> {
        private final SeatPlaces.Place place;
        private final SeatNow now;

        Taking(SeatPlaces.Place place, SeatNow now) {
            this.place = place;
            this.now = now;
        }

        @Override
        public void submit(HoldingDraft draft) {
            service.take(place.seat(), now.seat().revision(), draft);
        }

        @Override
        public void showWhatStandsNow() {
            now.show(seats.toChange(place.seat()));
        }

        @Override
        public void done() {
            doneAt(place.address());
        }

        @Override
        public void cancel() {
            Navigation.to(place.address());
        }
    }
}
