package org.tandem.workplan;

import org.tandem.shared.BrokenRule;

/** Nothing is reported on a plan that the two countries have not agreed. */
public final class PlanIsNotAgreed extends BrokenRule {
    PlanIsNotAgreed() {
        super("error.plan-is-not-agreed", null);
    }
}
