package org.tandem.agreement;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.net.URL;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The working days of both countries by the holidays of their federal administrations, as {@code holidays/} lists them. */
@Component
class PublicHolidays implements WorkingDays {

    private final List<HolidayManager> calendars = List.of(calendar("canada-federal"), calendar("mexico-federal"));

    @Override
    public boolean isWorked(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && calendars.stream().noneMatch(calendar -> calendar.isHoliday(day));
    }

    private static HolidayManager calendar(String name) {
        URL list = Objects.requireNonNull(PublicHolidays.class.getResource("/holidays/" + name + ".xml"));
        return HolidayManager.getInstance(ManagerParameters.create(list));
    }
}
