package org.tandem.workplan;

import org.tandem.shared.BrokenRule;

/** A milestone that stands in an agreed version leaves only by a closure (product.md §2, Status). */
public final class MilestoneIsAgreed extends BrokenRule {
    MilestoneIsAgreed() {
        super("error.milestone-is-agreed", null);
    }
}
