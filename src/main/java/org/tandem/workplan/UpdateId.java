package org.tandem.workplan;

import java.util.UUID;
import org.tandem.shared.Id;

/** The identity of a progress update, made by the form so that saving it twice keeps one. */
public record UpdateId(UUID value) implements Id {}
