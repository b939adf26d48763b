package org.tandem.workplan;

import org.tandem.shared.BrokenRule;

/** A milestone goes on under its goal, and that goal was closed or dropped at carry-over. */
public final class GoalIsNotCarried extends BrokenRule {
    GoalIsNotCarried() {
        super("error.goal-is-not-carried", null);
    }
}
