package org.tandem.shared;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;

/** The day of the Partnership: it ends when it is over in both capitals (product.md §2, Signals). */
public final class PartnershipDay {

    private PartnershipDay() {}

    public static LocalDate today(Clock clock) {
        return Arrays.stream(Country.values())
                .map(country -> LocalDate.ofInstant(clock.instant(), country.capital()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
