package org.tandem.groups;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** What a form says of a term that ends: its last day. */
public record TermEnd(
        @NotNull(message = "{validation.missing}") LocalDate until) {}
