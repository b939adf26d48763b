package org.tandem.cycle;

import java.util.UUID;
import org.tandem.shared.Id;

/** The identity of a theme. */
public record ThemeId(UUID value) implements Id {}
