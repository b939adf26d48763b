package org.tandem.groups.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.tandem.groups.HoldingRow;
import org.tandem.groups.SeatDetails;
import org.tandem.groups.SeatQueries;
import org.tandem.groups.SeatService;
import org.tandem.groups.TermEnd;
import org.tandem.groups.panel.HoldingLine;
import org.tandem.ui.ActForm;
import org.tandem.ui.DatePickers;
import org.tandem.ui.FormPage;
import org.tandem.ui.Forms;
import org.tandem.ui.Navigation;
import org.tandem.ui.PageHeader;
import org.tandem.ui.Texts;

/** Sets the last day of somebody's part in a seat. */
@Route(SeatPlaces.SEAT + "/end/:holding")
@PermitAll
class EndTermView extends FormPage {

    private final transient SeatPlaces places;
    private final transient SeatQueries seats;
    private final transient SeatService service;

    EndTermView(SeatPlaces places, SeatQueries seats, SeatService service) {
        super("seat.end");
        this.places = places;
        this.seats = seats;
        this.service = service;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Texts texts = Texts.current();
        SeatPlaces.Place place = places.of(event);
        SeatDetails seat = seats.toChange(place.seat());
        HoldingRow holding =
                seat.holding(event.getRouteParameters().get("holding").orElse(""));
        BeanValidationBinder<TermEnd> binder = Forms.binder(TermEnd.class);
        DatePicker until = DatePickers.create(texts.text("seat.field.until"));
        until.setValue(Objects.requireNonNullElse(holding.term().until(), seat.today()));
        binder.forField(until).bind("until");
        Div now = new Div(new HoldingLine(holding, seat.today()));
        removeAll();
        add(
                new PageHeader(title()).context(SeatContext.ofSeat(place)),
                now,
                new Paragraph(texts.text("seat.end.hint")));
        add(new ActForm<>(binder, new Div(until), texts.text("seat.end.act"), new Ending(place, holding, seat, now)));
    }

    private final class Ending implements ActForm.Act<TermEnd> {
        private final SeatPlaces.Place place;
        private final HoldingRow holding;
        private final Div now;
        private SeatDetails seat;

        Ending(SeatPlaces.Place place, HoldingRow holding, SeatDetails seat, Div now) {
            this.place = place;
            this.holding = holding;
            this.seat = seat;
            this.now = now;
        }

        @Override
        public void submit(TermEnd end) {
            service.end(place.seat(), seat.revision(), holding.id(), end);
        }

        @Override
        public void showWhatStandsNow() {
            seat = seats.toChange(place.seat());
            now.removeAll();
            now.add(new HoldingLine(seat.holding(holding.id().value().toString()), seat.today()));
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
