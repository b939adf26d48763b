package org.tandem.groups;

import org.tandem.shared.Country;
import org.tandem.shared.GroupId;
import org.tandem.shared.Sector;

/** Who holds a group's seat, or when, was changed. Published in the transaction that changes it. */
public record SeatChanged(GroupId group, Country country, Sector sector) {}
