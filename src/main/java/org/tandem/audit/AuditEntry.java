package org.tandem.audit;

import java.time.Instant;
import java.util.List;
import org.tandem.shared.Capacity;
import org.tandem.shared.FieldChange;

/** One thing that was done to a subject, as its history shows it. */
public record AuditEntry(String action, Instant at, String by, Capacity as, List<FieldChange> fields) {}
