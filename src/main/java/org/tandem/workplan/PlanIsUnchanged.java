package org.tandem.workplan;

import org.tandem.shared.BrokenRule;

/** Both countries have agreed to this very text: there is nothing new to agree to. */
public final class PlanIsUnchanged extends BrokenRule {
    PlanIsUnchanged() {
        super("error.plan-is-unchanged", null);
    }
}
