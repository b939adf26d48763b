package org.tandem.agreement;

import java.time.LocalDate;

/**
 * Counts a country's silence.
 *
 * @param startedOn the day of the notice that started it
 * @param endsOn the last day on which the country may still speak
 */
public record TacitClock(LocalDate startedOn, LocalDate endsOn) {

    /** Whether the last day is over; {@code today} is the Partnership's, which ends when it is over in both capitals. */
    boolean isOverOn(LocalDate today) {
        return today.isAfter(endsOn);
    }
}
