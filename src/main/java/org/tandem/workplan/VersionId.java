package org.tandem.workplan;

import java.util.UUID;
import org.tandem.shared.Id;

/** The identity of a version of a work plan. */
public record VersionId(UUID value) implements Id {}
