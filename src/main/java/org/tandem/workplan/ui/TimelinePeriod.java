package org.tandem.workplan.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tandem.ui.Texts;
import org.tandem.workplan.Quarter;
import org.tandem.workplan.panel.QuarterName;

/** The days that a timeline shows, both ends included. */
record TimelinePeriod(TimelineZoom zoom, LocalDate first, LocalDate last, PlanDays plan) {

    /** @param day that a quarter or a year is of; null for the one nearest to today */
    static TimelinePeriod of(TimelineZoom zoom, @Nullable LocalDate day, PlanDays plan) {
        LocalDate within = day == null ? plan.nearest() : day;
        return switch (zoom) {
            case QUARTER -> {
                Quarter quarter = Quarter.of(within);
                yield new TimelinePeriod(zoom, quarter.first(), quarter.last(), plan);
            }
            case YEAR ->
                new TimelinePeriod(zoom, within.withDayOfYear(1), within.withDayOfYear(within.lengthOfYear()), plan);
            case EDITION -> new TimelinePeriod(zoom, plan.first(), plan.last(), plan);
        };
    }

    TimelinePeriod previous() {
        return of(zoom, first.minusDays(1), plan);
    }

    TimelinePeriod next() {
        return of(zoom, last.plusDays(1), plan);
    }

    /** "2nd quarter of 2026", "2026", "Edition 2026". */
    String name() {
        return switch (zoom) {
            case QUARTER -> QuarterName.of("milestone.group.quarter", Quarter.of(first));
            case YEAR -> String.valueOf(first.getYear());
            case EDITION ->
                Texts.current().text("workplan.timeline.edition", plan.edition().code());
        };
    }
}
