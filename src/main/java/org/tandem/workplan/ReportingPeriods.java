package org.tandem.workplan;

import java.time.LocalDate;
import java.time.Period;
import org.springframework.stereotype.Component;
import org.tandem.agreement.WorkingDays;
import org.tandem.cycle.Edition;

/** Cuts an edition into the periods on which countries report: calendar quarters, clipped to the edition. */
@Component
public class ReportingPeriods {

    private final WorkingDays worked;

    ReportingPeriods(WorkingDays worked) {
        this.worked = worked;
    }

    /** The period of a day; before the edition begins its first one, after its meeting its last one. */
    public ReportingPeriod on(Edition edition, LocalDate day) {
        LocalDate begins = edition.data().firstDay();
        LocalDate ends = edition.data().meetingLast();
        LocalDate within = day.isBefore(begins) ? begins : day.isAfter(ends) ? ends : day;
        Quarter quarter = Quarter.of(within);
        LocalDate first = quarter.first().isBefore(begins) ? begins : quarter.first();
        LocalDate last = quarter.last().isAfter(ends) ? ends : quarter.last();
        return new ReportingPeriod(quarter, first, last, due(first, last));
    }

    /**
     * Whether one may still report on a period: it is the one of today or the one before, which whoever opened a form
     * before it ended may still finish.
     */
    public boolean isReportable(Edition edition, Quarter period, LocalDate today) {
        ReportingPeriod now = on(edition, today);
        LocalDate dayBefore = now.first().minusDays(1);
        return period.equals(now.quarter())
                || !dayBefore.isBefore(edition.data().firstDay()) && period.equals(Quarter.of(dayBefore));
    }

    private LocalDate due(LocalDate first, LocalDate last) {
        return last.datesUntil(first.minusDays(1), Period.ofDays(-1))
                .filter(worked::isWorked)
                .findFirst()
                .orElse(last);
    }
}
