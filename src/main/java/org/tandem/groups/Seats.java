package org.tandem.groups;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.Country;
import org.tandem.shared.GroupId;
import org.tandem.shared.Sector;

/** Tells other modules of seats where nobody is signed in, such as when a clock runs out. Not for pages: it asks for no right. */
@Component
public class Seats {

    private final RosterRepository roster;

    Seats(RosterRepository roster) {
        this.roster = roster;
    }

    /** Whether a group's seat has a holder on a day, acting or not. */
    @Transactional(readOnly = true)
    public boolean isFilled(GroupId group, Country country, Sector sector, LocalDate day) {
        return roster.seats(group, day).stream()
                .anyMatch(seat -> seat.country() == country && seat.sector() == sector && !seat.isVacant());
    }
}
