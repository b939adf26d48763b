package org.tandem.groups;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tandem.access.ChangeRecorder;
import org.tandem.access.ChangeRecorder.Place;
import org.tandem.shared.Capacity;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Country;
import org.tandem.shared.FieldChange;
import org.tandem.shared.LocalizedTextJson;
import org.tandem.shared.PersonId;
import org.tandem.shared.Revision;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;

/**
 * Writes what becomes of a seat: under its lock, so that two changes at once come one after the other, and told to the
 * audit trail and to whoever listens. Asks for no right itself.
 */
@Component
class SeatBook {

    private final SeatRepository seats;
    private final PlaceRepository people;
    private final ChangeRecorder changes;
    private final ApplicationEventPublisher events;

    SeatBook(SeatRepository seats, PlaceRepository people, ChangeRecorder changes, ApplicationEventPublisher events) {
        this.seats = seats;
        this.people = people;
        this.changes = changes;
        this.events = events;
    }

    /** @throws PersonOfTheOtherCountry when somebody is not to hold a seat of this country */
    void requireOwnPerson(PersonId person, Country country) {
        Country theirs = people.countryOf(person);
        if (theirs != null && theirs != country) {
            throw new PersonOfTheOtherCountry();
        }
    }

    /**
     * @param madeFrom the revision the change was made from, null for one that holds whatever the seat is by now
     * @throws ConcurrentChange when the revision has passed
     */
    void change(SeatRef ref, @Nullable Revision madeFrom, Capacity as, UnaryOperator<Seat> change) {
        Seat before = seats.locked(ref);
        if (madeFrom != null && !madeFrom.equals(before.revision())) {
            throw new ConcurrentChange();
        }
        Seat after = change.apply(before);
        // Those who step down do so before the newcomer comes: the database looks at every row by itself.
        List<Seat.Part> changed = new ArrayList<>(after.parts());
        changed.removeAll(before.parts());
        changed.forEach(part -> write(ref, before, part, as));
        if (!changed.isEmpty()) {
            seats.changed(before.id());
            if (ref.group() != null) {
                events.publishEvent(new SeatChanged(ref.group(), ref.country(), ref.sector()));
            }
        }
    }

    private void write(SeatRef ref, Seat seat, Seat.Part part, Capacity as) {
        Optional<SeatHolding> before = seat.parts().stream()
                .filter(old -> old.id().equals(part.id()))
                .map(Seat.Part::holding)
                .findFirst();
        if (before.isEmpty()) {
            seats.insert(seat.id(), part);
        } else {
            seats.update(part);
        }
        changes.record(
                SubjectRef.of(SubjectKind.SEAT, seat.id()),
                action(before.orElse(null), part.holding()),
                ref.group() == null ? Place.PARTNERSHIP : Place.in(ref.group()),
                as,
                fields(before.orElse(null), part.holding()));
    }

    private static String action(@Nullable SeatHolding before, SeatHolding after) {
        if (before == null) {
            return "SEAT_FILLED";
        }
        if (after.term().isEmpty()) {
            return "SEAT_TERM_WITHDRAWN";
        }
        return before.term().equals(after.term()) ? "SEAT_ACTING_MARKED" : "SEAT_TERM_ENDED";
    }

    /** By part and position, never by name: the trail is for ever, and a person is not. */
    private static FieldChange[] fields(@Nullable SeatHolding before, SeatHolding after) {
        String part = after.part().name();
        String position = LocalizedTextJson.write(after.position());
        Term old = before == null ? null : before.term();
        return new FieldChange[] {
            // What stays the same still says whose term it is.
            new FieldChange("part", FieldChange.Kind.CODE, null, part),
            new FieldChange("position", FieldChange.Kind.LOCALIZED, null, position),
            new FieldChange("acting", FieldChange.Kind.CODE, before == null ? null : yesOrNo(before), yesOrNo(after)),
            new FieldChange(
                    "from",
                    FieldChange.Kind.DATE,
                    old == null ? null : old.from().toString(),
                    after.term().from().toString()),
            new FieldChange(
                    "until",
                    FieldChange.Kind.DATE,
                    old == null ? null : day(old.until()),
                    after.term().isEmpty() ? null : day(after.term().until()))
        };
    }

    private static String yesOrNo(SeatHolding holding) {
        return holding.acting() ? "YES" : "NO";
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
