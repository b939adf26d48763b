package org.tandem.workplan;

import org.tandem.shared.BrokenRule;

/** A goal under which milestones were agreed stays: they leave only by closures (product.md §2, Status). */
public final class GoalIsAgreed extends BrokenRule {
    GoalIsAgreed() {
        super("error.goal-is-agreed", null);
    }
}
