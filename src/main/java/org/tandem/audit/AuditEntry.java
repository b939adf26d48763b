package org.tandem.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Capacity;
import org.tandem.shared.FieldChange;

/**
 * One thing that was done to a subject, as its history shows it.
 *
 * @param by who did it, by name; null for what time alone did
 * @param as as what they did it; null without a person
 */
public record AuditEntry(
        String action,
        Instant at,
        @Nullable String by,
        @Nullable Capacity as,
        List<FieldChange> fields) {}
