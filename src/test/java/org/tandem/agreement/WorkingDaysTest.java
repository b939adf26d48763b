package org.tandem.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counting days worked in both countries; a day itself never counts. */
class WorkingDaysTest {

    private static final WorkingDays HOLIDAYS = new PublicHolidays();

    @Test
    void everyDayCountsWhereEveryDayIsWorked() {
        WorkingDays always = day -> true;
        LocalDate day = LocalDate.of(2026, 3, 2);

        assertThat(always.after(day, 1)).isEqualTo(day.plusDays(1));
        assertThat(always.after(day, 10)).isEqualTo(day.plusDays(10));
    }

    @Test
    void theLastDayIsNeverOneThatIsNotWorked() {
        LocalDate start = LocalDate.of(2026, 3, 2);
        WorkingDays onlyTheFifth = day -> day.getDayOfMonth() == 5;

        assertThat(onlyTheFifth.after(start, 1)).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(onlyTheFifth.after(start, 2)).isEqualTo(LocalDate.of(2026, 4, 5));
        assertThat(onlyTheFifth.after(LocalDate.of(2026, 3, 5), 1)).isEqualTo(LocalDate.of(2026, 4, 5));
    }

    /** The last day would fall on a holiday of one country only. */
    @ParameterizedTest
    @CsvSource({
        "Canada Day, 2026-06-16, 10, 2026-06-30",
        "Canada Day, 2026-06-17, 10, 2026-07-02",
        "Labour Day in Canada alone, 2026-08-24, 10, 2026-09-08",
        "Independence Day of Mexico, 2026-09-01, 10, 2026-09-17",
        "Constitution Day of Mexico, 2026-01-26, 5, 2026-02-03",
        "Workers’ Day of Mexico, 2026-04-24, 5, 2026-05-04",
        "Thanksgiving in Canada, 2026-10-05, 5, 2026-10-13",
        "Christmas and Boxing Day, 2026-12-18, 5, 2026-12-29"
    })
    void aHolidayOfOneCountryIsADayOfNeither(String holiday, LocalDate start, int days, LocalDate last) {
        assertThat(HOLIDAYS.after(start, days)).as(holiday).isEqualTo(last);
    }

    @Test
    void weekendsAreNotWorked() {
        assertThat(HOLIDAYS.isWorked(LocalDate.of(2026, 3, 6))).isTrue();
        assertThat(HOLIDAYS.isWorked(LocalDate.of(2026, 3, 7))).isFalse();
        assertThat(HOLIDAYS.isWorked(LocalDate.of(2026, 3, 8))).isFalse();
        assertThat(HOLIDAYS.isWorked(LocalDate.of(2026, 3, 9))).isTrue();
    }

    @Test
    void aClockIsOverTheDayAfterItsLast() {
        LocalDate last = LocalDate.of(2026, 3, 6);
        TacitClock clock = new TacitClock(LocalDate.of(2026, 3, 2), last);

        assertThat(clock.isOverOn(last.minusDays(1))).isFalse();
        assertThat(clock.isOverOn(last)).isFalse();
        assertThat(clock.isOverOn(last.plusDays(1))).isTrue();
    }
}
