package org.tandem.workplan;

import java.util.UUID;
import org.tandem.shared.Id;

/** The identity of a saved view. */
public record SavedViewId(UUID value) implements Id {}
