package org.tandem.workplan;

import org.tandem.shared.BrokenRule;

/** A country can only say that its last update is still true once it has posted one. */
public final class NothingToRepeat extends BrokenRule {
    NothingToRepeat() {
        super("error.nothing-to-repeat", "kind");
    }
}
