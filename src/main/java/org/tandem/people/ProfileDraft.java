package org.tandem.people;

import jakarta.validation.constraints.NotNull;
import java.time.ZoneId;
import org.tandem.shared.Language;

/** What people choose about themselves. */
public record ProfileDraft(
        @NotNull Language language, @NotNull ZoneId timeZone) {}
