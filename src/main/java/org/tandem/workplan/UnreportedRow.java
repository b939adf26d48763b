package org.tandem.workplan;

import org.tandem.shared.Country;
import org.tandem.shared.GroupId;

/** How many open milestones of a group's agreed plan a country that should has not reported on in a period. */
public record UnreportedRow(GroupId group, Country country, int milestones) {}
