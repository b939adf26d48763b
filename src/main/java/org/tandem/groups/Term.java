package org.tandem.groups;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From a day to a day, both counted; open-ended without an end. */
public record Term(LocalDate from, @Nullable LocalDate until) {

    public Term {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A term ends before it begins: " + from + " to " + until);
        }
    }

    public static Term since(LocalDate from) {
        return new Term(from, null);
    }
}
