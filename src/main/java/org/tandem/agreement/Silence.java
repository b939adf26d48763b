package org.tandem.agreement;

import java.time.LocalDate;
import java.util.Set;
import org.tandem.shared.Country;

/**
 * What decides today whether silence counts.
 *
 * @param today the Partnership's day
 * @param settings as they are now
 * @param worked the calendar of both countries
 * @param heard the countries that could speak all along, since the clock started if one runs: a seat that can agree was
 *     filled
 * @param yearOpen whether the stage of the edition lets keys be given
 */
record Silence(LocalDate today, AgreementSettings settings, WorkingDays worked, Set<Country> heard, boolean yearOpen) {

    /** Whether a country's silence counts today. */
    boolean countsFor(Country country) {
        return settings.tacit() && yearOpen && heard.contains(country);
    }

    TacitClock clock() {
        return new TacitClock(today, worked.after(today, settings.tacitDays()));
    }
}
