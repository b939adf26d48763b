package org.tandem.agreement;

import org.tandem.shared.BrokenRule;

/** One person can never give both keys, whatever seats they hold (product.md §3). */
public final class OnePersonBothKeys extends BrokenRule {
    OnePersonBothKeys() {
        super("agreement.error.one-person-both-keys", null);
    }
}
