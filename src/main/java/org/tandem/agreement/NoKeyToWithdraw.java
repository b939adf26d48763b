package org.tandem.agreement;

import org.tandem.shared.BrokenRule;

/** The country has no key on this version to take back. */
public final class NoKeyToWithdraw extends BrokenRule {
    NoKeyToWithdraw() {
        super("agreement.error.no-key", null);
    }
}
