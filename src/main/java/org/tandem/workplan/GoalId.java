package org.tandem.workplan;

import java.util.UUID;
import org.tandem.shared.Id;

/** The identity of a goal, one through all versions of its plan. */
public record GoalId(UUID value) implements Id {}
