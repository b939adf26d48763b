package org.tandem.checkin;

import org.tandem.shared.Country;
import org.tandem.shared.GroupId;
import org.tandem.workplan.MilestoneId;

/** A row of a country's check-in that is answered and not posted. */
record UnpostedRow(MilestoneId milestone, GroupId group, Country country) {}
