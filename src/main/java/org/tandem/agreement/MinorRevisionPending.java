package org.tandem.agreement;

import org.tandem.shared.BrokenRule;

/** Minor revisions are made one at a time: the last one may still be contested (product.md §3). */
public final class MinorRevisionPending extends BrokenRule {
    MinorRevisionPending() {
        super("agreement.error.minor-pending", null);
    }
}
