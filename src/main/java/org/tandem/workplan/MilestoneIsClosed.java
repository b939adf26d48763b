package org.tandem.workplan;

import org.tandem.shared.BrokenRule;

/** Both countries closed the milestone, or it was dropped; nothing more is reported on it. */
public final class MilestoneIsClosed extends BrokenRule {
    MilestoneIsClosed() {
        super("error.milestone-is-closed", null);
    }
}
