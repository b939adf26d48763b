package org.tandem.workplan.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.tandem.cycle.Edition;
import org.tandem.workplan.PlanDetails;

/**
 * The days between which a plan is read on a timeline: its edition, and the dates of its milestones that lie up to a year
 * outside of it. A date further off would press all others together.
 */
record PlanDays(LocalDate first, LocalDate last, Edition edition, LocalDate today) {

    private static final int YEARS_AROUND = 1;

    static PlanDays of(PlanDetails plan, Edition edition, LocalDate today) {
        LocalDate first = edition.data().firstDay();
        LocalDate last = edition.data().meetingLast();
        List<LocalDate> dates = plan.milestones()
                .flatMap(row -> Stream.of(row.due(), row.facts().baselineDue()))
                .filter(Objects::nonNull)
                .filter(date -> !date.isBefore(first.minusYears(YEARS_AROUND)))
                .filter(date -> !date.isAfter(last.plusYears(YEARS_AROUND)))
                .toList();
        return new PlanDays(
                Stream.concat(Stream.of(first), dates.stream())
                        .min(LocalDate::compareTo)
                        .orElse(first),
                Stream.concat(Stream.of(last), dates.stream())
                        .max(LocalDate::compareTo)
                        .orElse(last),
                edition,
                today);
    }

    /** Today, or the day of the edition that comes nearest to it. */
    LocalDate nearest() {
        if (today.isBefore(first)) {
            return first;
        }
        return today.isAfter(last) ? last : today;
    }
}
