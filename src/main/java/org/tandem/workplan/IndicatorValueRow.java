package org.tandem.workplan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Capacity;
import org.tandem.shared.Language;

/**
 * A value of a goal's indicator.
 *
 * @param unit the one that was agreed when it was recorded; empty where there was none
 * @param note empty where there is none
 * @param language of the note, null without one
 * @param by the name of whoever recorded it
 */
public record IndicatorValueRow(
        IndicatorValueId id,
        LocalDate day,
        BigDecimal value,
        String unit,
        String note,
        @Nullable Language language,
        Instant recordedAt,
        String by,
        Capacity as,
        boolean illustrative) {}
