package org.tandem.checkin;

import java.time.Instant;
import org.tandem.shared.PersonId;

/** The same field as somebody else wrote it at the same time. @param name of who wrote it */
public record RivalText(PersonId by, String name, String value, Instant savedAt) {}
