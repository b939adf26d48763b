package org.tandem.workplan;

import org.tandem.shared.BrokenRule;

/** The agreed version of the goal is measured by nothing, so it takes no values. */
public final class GoalHasNoIndicator extends BrokenRule {
    GoalHasNoIndicator() {
        super("error.goal-has-no-indicator", null);
    }
}
