package org.tandem.workplan;

import java.time.LocalDate;
import org.tandem.shared.BrokenRule;

/** A value is of a day that has come, and of no time before the Partnership could have measured anything. */
public final class ValueDayOutOfRange extends BrokenRule {
    private ValueDayOutOfRange(String messageKey) {
        super(messageKey, "day");
    }

    static void check(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new ValueDayOutOfRange("error.value-day-to-come");
        }
        if (day.isBefore(IndicatorValueDraft.FIRST_DAY)) {
            throw new ValueDayOutOfRange("error.value-day-too-early");
        }
    }
}
