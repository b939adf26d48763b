package org.tandem.shared;

import java.util.UUID;

/** The identity of a seat. */
public record SeatId(UUID value) implements Id {}
