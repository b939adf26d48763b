package org.tandem.workplan;

import java.util.UUID;
import org.tandem.shared.Id;

/** The identity of a value, made by the form so that saving it twice keeps one. */
public record IndicatorValueId(UUID value) implements Id {}
