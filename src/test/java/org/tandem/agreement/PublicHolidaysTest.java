package org.tandem.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The weekdays on which one of the two federal administrations does not work, year by year against the laws' own lists. */
class PublicHolidaysTest {

    private final PublicHolidays holidays = new PublicHolidays();

    /** Both countries' days in one row each, in the order of the year. */
    @ParameterizedTest
    @CsvSource({
        "2024, 01-01 03-29 04-01 05-20 07-01 08-05 09-02 09-30 10-14 11-11 12-25 12-26, 02-05 03-18 05-01 09-16 10-01 11-18",
        "2025, 01-01 04-18 04-21 05-19 07-01 08-04 09-01 09-30 10-13 11-11 12-25 12-26, 02-03 03-17 05-01 09-16 11-17",
        "2026, 01-01 04-03 04-06 05-18 07-01 08-03 09-07 09-30 10-12 11-11 12-25 12-28, 02-02 03-16 05-01 09-16 11-16",
        "2027, 01-01 03-26 03-29 05-24 07-01 08-02 09-06 09-30 10-11 11-11 12-27 12-28, 02-01 03-15 09-16 11-15",
        "2028, 01-03 04-14 04-17 05-22 07-03 08-07 09-04 10-02 10-09 11-13 12-25 12-26, 02-07 03-20 05-01 11-20"
    })
    void noOtherWeekdayIsAHoliday(int year, String canada, String mexicoAlone) {
        assertThat(weekdaysOff(year)).containsExactlyInAnyOrderElementsOf(days(year, canada + " " + mexicoAlone));
    }

    /** The executive changes every six years, since 2024 in October. */
    @ParameterizedTest
    @ValueSource(ints = {2024, 2030, 2036})
    void mexicoRestsWhenItsExecutiveChanges(int year) {
        assertThat(holidays.isWorked(LocalDate.of(year, 10, 1))).isFalse();
    }

    @Test
    void whatMexicoOnlyObservesIsWorked() {
        assertThat(days(2026, "02-19 02-24 03-18 05-05 12-01")).allMatch(holidays::isWorked);
    }

    /** Canada keeps what falls on a weekend on the days that follow; Mexico keeps nothing of it. */
    @Test
    void holidaysOfWeekends() {
        assertThat(days(2027, "12-24 12-27 12-28 12-29"))
                .extracting(holidays::isWorked)
                .containsExactly(true, false, false, true);
        assertThat(days(2033, "12-23 12-26 12-27 12-28"))
                .extracting(holidays::isWorked)
                .containsExactly(true, false, false, true);
        assertThat(days(2027, "04-30 05-03")).allMatch(holidays::isWorked);
        assertThat(days(2028, "09-15 09-18")).allMatch(holidays::isWorked);
    }

    @Test
    void truthAndReconciliationIsKeptSinceItsFirstYear() {
        assertThat(holidays.isWorked(LocalDate.of(2020, 9, 30))).isTrue();
        assertThat(holidays.isWorked(LocalDate.of(2021, 9, 30))).isFalse();
    }

    private List<LocalDate> weekdaysOff(int year) {
        return Year.of(year)
                .atDay(1)
                .datesUntil(Year.of(year + 1).atDay(1))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .filter(day -> !holidays.isWorked(day))
                .toList();
    }

    private static List<LocalDate> days(int year, String monthsAndDays) {
        return Arrays.stream(monthsAndDays.split(" "))
                .map(day -> LocalDate.parse(year + "-" + day))
                .toList();
    }
}
