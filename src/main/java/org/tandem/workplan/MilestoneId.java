package org.tandem.workplan;

import java.util.UUID;
import org.tandem.shared.Id;

/** The identity of a milestone, one through all versions of its plan. */
public record MilestoneId(UUID value) implements Id {}
