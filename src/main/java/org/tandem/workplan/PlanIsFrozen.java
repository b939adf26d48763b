package org.tandem.workplan;

import org.tandem.shared.BrokenRule;

/** The version is before both countries or was returned; to edit it is to open a draft again, which takes the keys off. */
public final class PlanIsFrozen extends BrokenRule {
    PlanIsFrozen() {
        super("error.plan-is-frozen", null);
    }
}
