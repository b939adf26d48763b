package org.tandem.shared;

import java.util.UUID;

/** The identity of an edition. */
public record EditionId(UUID value) implements Id {}
