package org.tandem.checkin;

import org.tandem.cycle.Edition;
import org.tandem.shared.Country;
import org.tandem.shared.GroupId;
import org.tandem.workplan.ReportingPeriod;

/**
 * What waits in a country's check-in.
 *
 * @param milestones how many open ones it has not reported on
 * @param unposted how many answers are written and not posted
 * @param proposals how many updates lead members propose that it has neither taken nor declined
 */
public record CheckInDue(
        GroupId group,
        Edition edition,
        Country country,
        ReportingPeriod period,
        int milestones,
        int unposted,
        int proposals) {

    public boolean isEmpty() {
        return milestones == 0 && unposted == 0 && proposals == 0;
    }
}
