package org.tandem.workplan;

import org.tandem.shared.BrokenRule;

/** Milestones are to be filled in with nothing. */
public final class NothingToFill extends BrokenRule {
    NothingToFill() {
        super("error.nothing-to-fill", null);
    }
}
