package org.tandem.shared;

import java.util.UUID;

/** The identity of a working group. */
public record GroupId(UUID value) implements Id {}
