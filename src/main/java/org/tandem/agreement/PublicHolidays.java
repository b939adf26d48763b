package org.tandem.agreement;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The working days of both countries by the calendars of their federal holidays. */
@Component
class PublicHolidays implements WorkingDays {

    private final List<HolidayManager> calendars = List.of(
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.CANADA)),
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.MEXICO)));

    @Override
    public boolean isWorked(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && calendars.stream().noneMatch(calendar -> calendar.isHoliday(day));
    }
}
