package org.tandem.workplan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Country;

/**
 * One country's line on a milestone, as its newest update left it. Only that country writes it.
 *
 * @param lastUpdate null while the country has not reported
 * @param status what the line says, a closing status included
 * @param workingStatus the newest of the four working statuses, {@code NOT_STARTED} without any
 * @param postedAt null while the country has not reported
 * @param unchangedTimes how often in a row the country has said that nothing changed
 */
public record Line(
        Country country,
        @Nullable UpdateId lastUpdate,
        MilestoneStatus status,
        MilestoneStatus workingStatus,
        @Nullable Instant postedAt,
        int unchangedTimes) {

    /** The line of a country that has not reported. */
    public static Line unreported(Country country) {
        return new Line(country, null, MilestoneStatus.NOT_STARTED, MilestoneStatus.NOT_STARTED, null, 0);
    }

    public boolean hasReported() {
        return lastUpdate != null;
    }

    /** The day of the last update in this country's capital; null without one. */
    public @Nullable LocalDate lastReportedOn() {
        return postedAt == null ? null : LocalDate.ofInstant(postedAt, country.capital());
    }

    /**
     * What the line becomes by an update of that kind and status.
     *
     * @param now by the clock of whoever writes it
     * @throws NothingToRepeat when it says that the last update is still true and there is none
     */
    Line after(UpdateKind kind, MilestoneStatus said, UpdateId update, Instant now) {
        if (kind == UpdateKind.STILL_TRUE && !hasReported()) {
            throw new NothingToRepeat();
        }
        MilestoneStatus next = kind.repeats() ? status : said;
        return new Line(
                country,
                update,
                next,
                next.isWorking() ? next : workingStatus,
                afterTheLast(now),
                kind.repeats() ? unchangedTimes + 1 : 0);
    }

    /** Two machines' clocks differ; still the update that follows another is the newer one. */
    private Instant afterTheLast(Instant now) {
        return postedAt == null || now.isAfter(postedAt) ? now : postedAt.plus(1, ChronoUnit.MICROS);
    }
}
