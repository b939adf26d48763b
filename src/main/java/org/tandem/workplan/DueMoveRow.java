package org.tandem.workplan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Capacity;
import org.tandem.shared.Language;

/** A move of a milestone's current due date; every move is kept. */
public record DueMoveRow(
        Instant at, @Nullable LocalDate from, LocalDate to, String reason, Language language, Capacity as) {}
