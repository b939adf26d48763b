package org.tandem.workplan;

import org.tandem.shared.BrokenRule;

/** What is dropped at carry-over, or taken out again after it was carried, needs a reason (product.md §2). */
public final class CarryOverNeedsReason extends BrokenRule {
    CarryOverNeedsReason() {
        super("error.carry-over-needs-reason", "reason");
    }
}
