package org.tandem.workplan;

import jakarta.validation.Valid;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.NotFound;
import org.tandem.shared.Revision;
import org.tandem.workplan.EditablePlans.Editable;

/** Takes goals and milestones out of drafts; they stay visible with the reason. */
@Service
@Validated
@Transactional
public class DropService {

    private final GoalRepository goals;
    private final MilestoneReader reader;
    private final DraftDrops drops;
    private final EditablePlans editable;

    DropService(GoalRepository goals, MilestoneReader reader, DraftDrops drops, EditablePlans editable) {
        this.goals = goals;
        this.reader = reader;
        this.drops = drops;
        this.editable = editable;
    }

    /**
     * @throws GoalHasMilestones while a milestone stands under it
     * @throws GoalIsAgreed when it stands in any agreed version with milestones in it
     * @throws GoalIsDropped when it was dropped before
     * @throws ConcurrentChange when somebody saved the goal since that revision
     */
    public void dropGoal(GoalId goal, Revision revision, @Valid DropDraft draft) {
        Editable target = editable.require(goals.planOf(goal).orElseThrow(NotFound::new));
        drops.goal(target, goal, revision, draft);
    }

    /**
     * @throws MilestoneIsAgreed when it stands in any agreed version
     * @throws MilestoneIsClosed when it was dropped before
     * @throws ConcurrentChange when somebody saved the milestone since that revision
     */
    public void dropMilestone(MilestoneId milestone, Revision revision, @Valid DropDraft draft) {
        Editable target = editable.require(reader.planOf(milestone).orElseThrow(NotFound::new));
        drops.milestone(target, milestone, revision, draft);
    }
}
