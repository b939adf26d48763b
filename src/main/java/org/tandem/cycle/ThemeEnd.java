package org.tandem.cycle;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** What a form says of a theme that is to end: its last day. */
public record ThemeEnd(
        @NotNull(message = "{validation.missing}") LocalDate until) {}
