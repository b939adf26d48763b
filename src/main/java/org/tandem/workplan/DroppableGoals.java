package org.tandem.workplan;

import org.springframework.stereotype.Component;
import org.tandem.shared.NotFound;
import org.tandem.workplan.EditablePlans.Editable;

/** Decides whether a goal may leave a draft; asked by the form that would drop it and by the service that does. */
@Component
class DroppableGoals {

    private final GoalRepository goals;

    DroppableGoals(GoalRepository goals) {
        this.goals = goals;
    }

    /**
     * @throws GoalIsDropped when it was dropped
     * @throws GoalIsAgreed when it stands in any agreed version with milestones in it
     * @throws GoalHasMilestones while a milestone stands under it in the draft
     */
    GoalRow require(Editable target, GoalId id) {
        GoalRow goal = goals.one(target.draft(), id).orElseThrow(NotFound::new);
        goal.requireInPlan();
        if (goals.holdsAgreedMilestones(id)) {
            throw new GoalIsAgreed();
        }
        if (goals.holdsMilestones(target.draft(), id)) {
            throw new GoalHasMilestones();
        }
        return goal;
    }
}
