package org.tandem.workplan;

import org.tandem.shared.BrokenRule;

/** Only a closed milestone is opened again. */
public final class MilestoneIsNotClosed extends BrokenRule {
    MilestoneIsNotClosed() {
        super("error.milestone-is-not-closed", null);
    }
}
