package org.tandem.workplan;

import org.tandem.shared.BrokenRule;

/** The plan has no draft: what both countries agreed is not edited in place. */
public final class PlanIsAgreed extends BrokenRule {
    PlanIsAgreed() {
        super("error.plan-is-agreed", null);
    }
}
