package org.tandem.demo.sample.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;

/**
 * By what a goal is measured. Every value is illustrative.
 *
 * @param values the oldest record first
 */
public record SampleIndicator(
        LocalizedText name,
        String unit,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        List<Value> values) {

    /** @param day of the measurement, null for the day on which it was recorded */
    public record Value(
            LocalDate on, @Nullable LocalDate day, String by, BigDecimal value, String note, Language language) {}
}
