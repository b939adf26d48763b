package org.tandem.workplan;

import org.tandem.shared.BrokenRule;

/** The plan before holds no such thing that is unfinished: it was closed meanwhile, or never stood there. */
public final class NothingToCarryOver extends BrokenRule {
    NothingToCarryOver() {
        super("error.nothing-to-carry-over", null);
    }
}
