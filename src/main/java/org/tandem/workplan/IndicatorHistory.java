package org.tandem.workplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The indicator of a goal with all its values, those of the goals included that it goes on with.
 *
 * @param values the newest day first; of one day, the one recorded last first, which corrects the others
 */
public record IndicatorHistory(Indicator indicator, List<IndicatorValueRow> values) {

    public IndicatorHistory {
        values = List.copyOf(values);
    }

    /**
     * What counts, the oldest day first: the newest value of each day. A value in another unit than that of now is left
     * out, since the two cannot be compared.
     */
    public List<IndicatorValueRow> standing() {
        Map<LocalDate, IndicatorValueRow> byDay = new TreeMap<>();
        values.stream()
                .filter(value -> value.unit().equals(indicator.unit()))
                .forEach(value -> byDay.putIfAbsent(value.day(), value));
        return List.copyOf(byDay.values());
    }

    /** Where the indicator stands now; empty before any value. */
    public Optional<IndicatorValueRow> current() {
        List<IndicatorValueRow> standing = standing();
        return standing.isEmpty() ? Optional.empty() : Optional.of(standing.getLast());
    }

    /** Whether a newer value for the same day corrects it. */
    public boolean isCorrected(IndicatorValueRow value) {
        return values.stream()
                .filter(other -> other.day().equals(value.day()))
                .findFirst()
                .filter(newest -> !newest.equals(value))
                .isPresent();
    }
}
