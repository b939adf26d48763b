package org.tandem.agreement.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.Optional;
import java.util.function.Consumer;
import org.tandem.agreement.Reservation;
import org.tandem.ui.FormErrors;
import org.tandem.ui.Texts;

/** Where a reservation may be written to a key that is given by another act, such as submitting; folded until wanted. */
public class ReservationWithKey extends Div implements HoldsWords {

    private final WordsFields<Reservation> fields = new WordsFields<>(
            Reservation.class,
            "agreement.agree",
            Reservation.none(Texts.current().language()));
    private final FormErrors<Reservation> errors = new FormErrors<>(fields.binder);

    public ReservationWithKey() {
        addClassName("reservation-with-key");
        add(errors, new NativeDetails(Texts.current().text("agreement.agree.add-reservation"), fields));
    }

    /** Hands what was written to the act, unless it is no reservation. @return whether the act was done */
    public boolean submit(Consumer<Reservation> act) {
        return errors.submit(act);
    }

    @Override
    public Optional<Component> unsentWords() {
        return Optional.of(fields.typed()).filter(words -> !words.isBlank()).map(KeyActs::kept);
    }
}
