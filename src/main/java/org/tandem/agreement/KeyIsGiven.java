package org.tandem.agreement;

import org.tandem.shared.BrokenRule;

/** The country has given its key to this version. */
public final class KeyIsGiven extends BrokenRule {
    KeyIsGiven() {
        super("agreement.error.key-is-given", null);
    }
}
