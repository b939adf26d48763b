package org.tandem.people;

import jakarta.validation.constraints.NotNull;
import java.time.ZoneId;
import org.tandem.shared.Language;

/** What people choose about themselves. */
public record ProfileDraft(
        @NotNull(message = "{validation.missing}") Language language,
        @NotNull(message = "{validation.missing}") ZoneId timeZone) {}
