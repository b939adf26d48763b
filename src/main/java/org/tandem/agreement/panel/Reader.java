package org.tandem.agreement.panel;

import java.time.LocalDate;
import java.time.ZoneId;
import org.tandem.shared.PersonId;

/**
 * Who looks at a panel, and when.
 *
 * @param zone in which they read times
 * @param today the Partnership's day
 */
record Reader(PersonId person, ZoneId zone, LocalDate today) {}
