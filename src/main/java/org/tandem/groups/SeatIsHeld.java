package org.tandem.groups;

import org.tandem.shared.BrokenRule;

/** On every day a seat has one holder at most. */
public final class SeatIsHeld extends BrokenRule {
    /** @param field which of the two days is at fault, {@code from} or {@code until} */
    SeatIsHeld(String field) {
        super("error.seat-is-held", field);
    }
}
