package org.tandem.groups;

import java.util.UUID;
import org.tandem.shared.Id;

/** The identity of somebody's part in a seat for a term. */
public record HoldingId(UUID value) implements Id {}
