package org.tandem.workplan;

import jakarta.validation.Valid;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import org.tandem.access.ChangeRecorder;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.NotFound;
import org.tandem.shared.Revision;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;
import org.tandem.workplan.EditablePlans.Editable;

/** Takes goals and milestones out of drafts; they stay visible with the reason. */
@Service
@Validated
@Transactional
public class DropService {

    private final GoalRepository goals;
    private final DroppableGoals droppable;
    private final DroppableMilestones droppableMilestones;
    private final MilestoneRepository milestones;
    private final MilestoneReader reader;
    private final EditablePlans editable;
    private final ChangeRecorder changes;

    DropService(
            GoalRepository goals,
            DroppableGoals droppable,
            DroppableMilestones droppableMilestones,
            MilestoneRepository milestones,
            MilestoneReader reader,
            EditablePlans editable,
            ChangeRecorder changes) {
        this.goals = goals;
        this.droppable = droppable;
        this.droppableMilestones = droppableMilestones;
        this.milestones = milestones;
        this.reader = reader;
        this.editable = editable;
        this.changes = changes;
    }

    /**
     * @throws GoalHasMilestones while a milestone stands under it
     * @throws GoalIsAgreed when it stands in any agreed version with milestones in it
     * @throws GoalIsDropped when it was dropped before
     * @throws ConcurrentChange when somebody saved the goal since that revision
     */
    public void dropGoal(GoalId goal, Revision revision, @Valid DropDraft draft) {
        Editable target = editable.require(goals.planOf(goal).orElseThrow(NotFound::new));
        droppable.require(target, goal);
        goals.drop(target.draft(), goal, revision, draft);
        changes.record(
                SubjectRef.of(SubjectKind.GOAL, goal),
                "GOAL_DROPPED",
                target.place(),
                target.as(),
                KeyedTextChanges.reason(draft.reason()));
    }

    /**
     * @throws MilestoneIsAgreed when it stands in any agreed version
     * @throws MilestoneIsClosed when it was dropped before
     * @throws ConcurrentChange when somebody saved the milestone since that revision
     */
    public void dropMilestone(MilestoneId milestone, Revision revision, @Valid DropDraft draft) {
        Editable target = editable.require(reader.planOf(milestone).orElseThrow(NotFound::new));
        droppableMilestones.require(target, milestone);
        milestones.drop(target.draft(), milestone, revision, draft);
        changes.record(
                SubjectRef.of(SubjectKind.MILESTONE, milestone),
                "MILESTONE_DROPPED",
                target.place(),
                target.as(),
                KeyedTextChanges.reason(draft.reason()));
    }
}
