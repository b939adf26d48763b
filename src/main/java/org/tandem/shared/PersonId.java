package org.tandem.shared;

import java.util.UUID;

/** The identity of a person. */
public record PersonId(UUID value) implements Id {}
