package org.tandem.groups;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.tandem.shared.NotFound;
import org.tandem.shared.Revision;
import org.tandem.shared.SeatId;

/** A seat with every part that was, is or is to be held in it. */
record Seat(SeatId id, Revision revision, List<Part> parts) {

    record Part(HoldingId id, SeatHolding holding) {
        boolean isHolder() {
            return holding.part() == HoldingPart.HOLDER;
        }

        Term term() {
            return holding.term();
        }
    }

    /**
     * Somebody takes a part. Whoever holds the seat on a new holder's first day steps down the day before, so that on
     * every day there is one holder at most.
     *
     * @throws SeatIsHeld when another holder's term begins within the new one, or on its first day
     * @throws PersonHasAPart when the person holds a part of this seat on a day of the new term
     */
    Seat take(HoldingId newId, SeatHolding newcomer) {
        Part taken = new Part(newId, newcomer);
        List<Part> after = new ArrayList<>(parts.stream()
                .map(part -> givesWay(part, taken)
                        ? steppedDown(part, newcomer.term().from())
                        : part)
                .toList());
        requireRoom(after, taken, "from");
        after.add(taken);
        return new Seat(id, revision, after);
    }

    /**
     * A part's last day becomes another, earlier or later.
     *
     * @throws TermEndsBeforeItBegins when that is before its first
     * @throws SeatIsHeld when another holder's term would overlap
     */
    Seat end(HoldingId part, LocalDate lastDay) {
        return change(part, holding -> holding.in(holding.term().endingOn(lastDay)));
    }

    /**
     * A part that was entered by mistake is taken back before it begins.
     *
     * @throws TermHasBegun when it has begun
     */
    Seat withdraw(HoldingId part, LocalDate today) {
        return change(part, holding -> {
            if (holding.term().hasBegunBy(today)) {
                throw new TermHasBegun();
            }
            return holding.in(holding.term().withdrawn());
        });
    }

    Seat mark(HoldingId part, boolean acting) {
        return change(part, holding -> holding.acting(acting));
    }

    private Seat change(HoldingId changed, UnaryOperator<SeatHolding> change) {
        Part before = parts.stream()
                .filter(part -> part.id().equals(changed))
                .findFirst()
                .orElseThrow(NotFound::new);
        Part after = new Part(changed, change.apply(before.holding()));
        requireRoom(parts, after, "until");
        return new Seat(
                id,
                revision,
                parts.stream().map(part -> part.equals(before) ? after : part).toList());
    }

    private static boolean givesWay(Part part, Part newcomer) {
        LocalDate first = newcomer.term().from();
        return part.isHolder()
                && newcomer.isHolder()
                && part.term().isOn(first)
                && part.term().from().isBefore(first);
    }

    private static Part steppedDown(Part part, LocalDate successorsFirst) {
        return new Part(part.id(), part.holding().in(part.term().endingOn(successorsFirst.minusDays(1))));
    }

    private static void requireRoom(List<Part> others, Part wanted, String field) {
        for (Part other : others) {
            if (other.id().equals(wanted.id()) || !other.term().overlaps(wanted.term())) {
                continue;
            }
            if (other.holding().person().equals(wanted.holding().person())) {
                throw new PersonHasAPart();
            }
            if (other.isHolder() && wanted.isHolder()) {
                throw new SeatIsHeld(field);
            }
        }
    }
}
