package org.tandem.agreement;

import org.tandem.shared.BrokenRule;

/** A minor revision is contested by the other country; one's own is undone by another revision (product.md §3). */
public final class OnlyTheOtherCountryContests extends BrokenRule {
    OnlyTheOtherCountryContests() {
        super("agreement.error.own-minor-revision", null);
    }
}
