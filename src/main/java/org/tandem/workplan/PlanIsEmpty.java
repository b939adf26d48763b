package org.tandem.workplan;

import org.tandem.shared.BrokenRule;

/** A plan without a milestone is nothing to agree to. */
public final class PlanIsEmpty extends BrokenRule {
    PlanIsEmpty() {
        super("error.plan-is-empty", null);
    }
}
