package org.tandem.workplan;

import org.tandem.shared.BrokenRule;

/** The goal was dropped: its text stays as it was, and it takes no milestone. */
public final class GoalIsDropped extends BrokenRule {
    GoalIsDropped() {
        super("error.goal-is-dropped", null);
    }
}
