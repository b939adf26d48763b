package org.tandem.workplan;

import org.tandem.shared.BrokenRule;

/** A goal leaves a draft once no milestone stands under it any more. */
public final class GoalHasMilestones extends BrokenRule {
    GoalHasMilestones() {
        super("error.goal-has-milestones", null);
    }
}
