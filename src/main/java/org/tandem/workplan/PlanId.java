package org.tandem.workplan;

import java.util.UUID;
import org.tandem.shared.Id;

/** The identity of a work plan: one per group and edition. */
public record PlanId(UUID value) implements Id {}
