package org.tandem.workplan;

import java.time.LocalDate;

/**
 * A calendar quarter as far as an edition reaches, on which countries report.
 *
 * @param due its last day worked in both countries; its last day where none is
 */
public record ReportingPeriod(Quarter quarter, LocalDate first, LocalDate last, LocalDate due) {

    /** Whether a later period has begun, or the edition's meeting is over. */
    public boolean isOver(LocalDate today) {
        return today.isAfter(last);
    }
}
