package org.tandem.workplan;

import org.tandem.shared.BrokenRule;

/** The country has proposed nothing that is still open. */
public final class NothingToWithdraw extends BrokenRule {
    NothingToWithdraw() {
        super("error.nothing-to-withdraw", null);
    }
}
