package org.tandem.checkin;

import org.tandem.cycle.Edition;
import org.tandem.shared.Country;
import org.tandem.shared.GroupId;
import org.tandem.workplan.ReportingPeriod;

/** A check-in that a country has not finished. @param milestones how many open ones it has not reported on */
public record CheckInDue(GroupId group, Edition edition, Country country, ReportingPeriod period, int milestones) {}
