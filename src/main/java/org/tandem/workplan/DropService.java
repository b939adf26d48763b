package org.tandem.workplan;

import jakarta.validation.Valid;
import java.util.Collection;
import java.util.Map;
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

    /** As {@link #dropMilestone} for several at once, for one reason: all of them or none. */
    public void dropMilestones(Map<MilestoneId, Revision> rows, @Valid DropDraft draft) {
        rows.forEach((milestone, revision) -> dropMilestone(milestone, revision, draft));
    }

    /**
     * Takes milestones that were added a moment ago, and never changed, out of their draft as if they had not been: all of
     * them or none. What they said stays in the history.
     *
     * @throws MilestoneIsAgreed when one stands in any agreed version
     * @throws ConcurrentChange when somebody saved one of them since
     */
    public void withdrawAll(Collection<MilestoneId> milestones) {
        for (MilestoneId milestone : milestones) {
            Editable target = editable.require(reader.planOf(milestone).orElseThrow(NotFound::new));
            drops.withdraw(target, milestone);
        }
    }

    /**
     * Takes a milestone that was dropped back into its draft, as it stood; one that was carried over is carried again.
     *
     * @throws GoalIsDropped when its goal was dropped
     * @throws ConcurrentChange when it is not dropped any more
     */
    public void takeBack(MilestoneId milestone) {
        Editable target = editable.require(reader.planOf(milestone).orElseThrow(NotFound::new));
        drops.takeBack(target, milestone);
    }

    /** As {@link #takeBack} for several at once: all of them or none. */
    public void takeBackAll(Collection<MilestoneId> milestones) {
        for (MilestoneId milestone : milestones) {
            takeBack(milestone);
        }
    }
}
