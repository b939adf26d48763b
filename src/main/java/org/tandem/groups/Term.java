package org.tandem.groups;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From a day to a day, both counted; open-ended without an end. One that ends the day before it begins is empty: it was
 * withdrawn and never counts.
 */
public record Term(LocalDate from, @Nullable LocalDate until) {

    public Term {
        if (until != null && until.isBefore(from.minusDays(1))) {
            throw new IllegalArgumentException("A term ends before it begins: " + from + " to " + until);
        }
    }

    public static Term since(LocalDate from) {
        return new Term(from, null);
    }

    /** Whether it was withdrawn before it began. */
    public boolean isEmpty() {
        return until != null && until.isBefore(from);
    }

    public boolean isOn(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }

    /** Whether it has begun on that day, be it over or not. */
    public boolean hasBegunBy(LocalDate day) {
        return !from.isAfter(day);
    }

    boolean overlaps(Term other) {
        return !isEmpty() && !other.isEmpty() && !endsBefore(other.from) && !other.endsBefore(from);
    }

    private boolean endsBefore(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    /** @throws TermEndsBeforeItBegins when the last day is before the first */
    Term endingOn(LocalDate lastDay) {
        if (lastDay.isBefore(from)) {
            throw new TermEndsBeforeItBegins();
        }
        return new Term(from, lastDay);
    }

    Term withdrawn() {
        return new Term(from, from.minusDays(1));
    }
}
