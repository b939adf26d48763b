package org.tandem.checkin;

import org.tandem.shared.Country;
import org.tandem.shared.GroupId;

/** How many rows of a country's check-in are answered and not posted. */
record UnpostedRow(GroupId group, Country country, int answers) {}
