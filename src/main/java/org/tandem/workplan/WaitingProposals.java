package org.tandem.workplan;

import org.tandem.shared.Country;
import org.tandem.shared.GroupId;

/** How many updates that lead members propose wait on open milestones of a group for a country's answer. */
public record WaitingProposals(GroupId group, Country country, int proposals) {}
