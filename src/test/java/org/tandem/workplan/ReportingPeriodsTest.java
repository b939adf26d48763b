package org.tandem.workplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.agreement.WorkingDays;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionDraft;
import org.tandem.cycle.MeetingMode;
import org.tandem.cycle.Stage;
import org.tandem.shared.Country;
import org.tandem.shared.EditionId;
import org.tandem.shared.Revision;

/** Calendar quarters, clipped to the edition, due on their last day worked in both countries. */
class ReportingPeriodsTest {

    private static final LocalDate HOLIDAY = LocalDate.of(2026, 9, 30);
    private static final WorkingDays WORKED = day -> !day.equals(HOLIDAY)
            && !Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek());

    private final ReportingPeriods periods = new ReportingPeriods(WORKED);
    private final Edition edition = edition(LocalDate.of(2025, 11, 28), LocalDate.of(2026, 11, 26));

    @ParameterizedTest
    @CsvSource({
        "2025-11-01, 2025-Q4, 2025-11-28, 2025-12-31, 2025-12-31",
        "2025-12-31, 2025-Q4, 2025-11-28, 2025-12-31, 2025-12-31",
        "2026-01-01, 2026-Q1, 2026-01-01, 2026-03-31, 2026-03-31",
        "2026-08-15, 2026-Q3, 2026-07-01, 2026-09-30, 2026-09-29",
        "2026-10-02, 2026-Q4, 2026-10-01, 2026-11-26, 2026-11-26",
        "2027-02-01, 2026-Q4, 2026-10-01, 2026-11-26, 2026-11-26"
    })
    void aDayBelongsToItsQuarterAsFarAsTheEditionReaches(
            LocalDate day, String quarter, LocalDate first, LocalDate last, LocalDate due) {
        assertThat(periods.on(edition, day)).isEqualTo(new ReportingPeriod(Quarter.parse(quarter), first, last, due));
    }

    @Test
    void oneMayReportOnTheQuarterOfTodayAndTheOneBefore() {
        LocalDate today = LocalDate.of(2026, 7, 3);

        assertThat(periods.isReportable(edition, Quarter.parse("2026-Q3"), today))
                .isTrue();
        assertThat(periods.isReportable(edition, Quarter.parse("2026-Q2"), today))
                .isTrue();
        assertThat(periods.isReportable(edition, Quarter.parse("2026-Q1"), today))
                .isFalse();
        assertThat(periods.isReportable(edition, Quarter.parse("2026-Q4"), today))
                .isFalse();
    }

    @Test
    void nothingIsReportedOnQuartersBeforeTheEdition() {
        assertThat(periods.isReportable(edition, Quarter.parse("2025-Q3"), LocalDate.of(2025, 12, 1)))
                .isFalse();
    }

    private static Edition edition(LocalDate first, LocalDate last) {
        return new Edition(
                new EditionId(UUID.randomUUID()),
                Revision.FIRST,
                new EditionDraft(
                        "2026", 16, 2026, Country.CA, null, MeetingMode.VIRTUAL, null, first, last, last, true),
                Stage.IN_PROGRESS);
    }
}
