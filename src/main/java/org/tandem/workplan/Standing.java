package org.tandem.workplan;

import java.time.LocalDate;
import java.util.List;
import org.tandem.shared.Country;

/**
 * How a milestone stands on a day: its headline, its signals, and how long it has been silent.
 *
 * @param asOf that day, from which its signals count; after the edition's meeting the meeting's last
 * @param longestSilence days, over the countries that have a lead; 0 once closed
 */
public record Standing(LocalDate asOf, Headline headline, List<Signal> signals, int longestSilence) {

    public static Standing of(MilestoneFacts facts, LocalDate asOf) {
        Headline headline = Headline.of(facts);
        long silence = facts.isOpen()
                ? facts.leads().stream()
                        .mapToLong(country -> Signals.silentDays(facts, country, asOf))
                        .max()
                        .orElse(0)
                : 0;
        return new Standing(asOf, headline, Signals.of(facts, headline, asOf), Math.toIntExact(silence));
    }

    public boolean has(Signal.Kind kind) {
        return signals.stream().anyMatch(signal -> signal.kind() == kind);
    }

    /** Whether the country has been silent for long enough to be a signal. */
    public boolean isSilent(Country country) {
        return signals.stream().anyMatch(signal -> signal.kind() == Signal.Kind.SILENT && signal.country() == country);
    }
}
