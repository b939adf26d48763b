package org.tandem.workplan;

import org.tandem.shared.BrokenRule;

/** One closure is proposed at a time: whoever wants another outcome refuses this one first (product.md §2, Status). */
public final class AnotherOutcomeIsProposed extends BrokenRule {
    AnotherOutcomeIsProposed() {
        super("error.another-outcome-is-proposed", "status");
    }
}
