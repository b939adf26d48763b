package org.tandem.workplan;

import org.tandem.shared.BrokenRule;

/** A due date that both countries agreed is never moved; the forecast is (product.md §2, Due dates). */
public final class BaselineIsFixed extends BrokenRule {
    BaselineIsFixed() {
        super("error.baseline-is-fixed", "dueOn");
    }
}
