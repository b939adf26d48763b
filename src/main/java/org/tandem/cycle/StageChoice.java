package org.tandem.cycle;

import jakarta.validation.constraints.NotNull;

/** What a form says of an edition that is to be moved: to which stage. */
public record StageChoice(
        @NotNull(message = "{validation.missing}") Stage stage) {}
