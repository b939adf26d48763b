package org.tandem.agreement;

import org.tandem.shared.BrokenRule;

/** The minor revision was contested, its days are over, or a later version was agreed: it can be contested no more. */
public final class MinorRevisionIsSettled extends BrokenRule {
    MinorRevisionIsSettled() {
        super("agreement.error.minor-settled", null);
    }
}
