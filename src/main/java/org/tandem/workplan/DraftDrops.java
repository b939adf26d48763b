package org.tandem.workplan;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.access.ChangeRecorder;
import org.tandem.cycle.EditionQueries;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.NotFound;
import org.tandem.shared.Revision;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;
import org.tandem.workplan.EditablePlans.Editable;

/** Takes goals and milestones out of a draft that is held; what was carried over into it is thereby dropped at carry-over. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DraftDrops {

    private final GoalRepository goals;
    private final DroppableGoals droppableGoals;
    private final DroppableMilestones droppableMilestones;
    private final MilestoneRepository milestones;
    private final MilestoneReader reader;
    private final CarryOverRepository carryOvers;
    private final EditionQueries editions;
    private final ChangeRecorder changes;

    DraftDrops(
            GoalRepository goals,
            DroppableGoals droppableGoals,
            DroppableMilestones droppableMilestones,
            MilestoneRepository milestones,
            MilestoneReader reader,
            CarryOverRepository carryOvers,
            EditionQueries editions,
            ChangeRecorder changes) {
        this.goals = goals;
        this.droppableGoals = droppableGoals;
        this.droppableMilestones = droppableMilestones;
        this.milestones = milestones;
        this.reader = reader;
        this.carryOvers = carryOvers;
        this.editions = editions;
        this.changes = changes;
    }

    /** As {@link DropService#dropGoal}. */
    void goal(Editable target, GoalId goal, Revision revision, DropDraft draft) {
        droppableGoals.require(target, goal);
        goals.drop(target.draft(), goal, revision, draft);
        dropped(target, SubjectRef.of(SubjectKind.GOAL, goal), "GOAL_DROPPED", draft);
    }

    /** As {@link DropService#dropMilestone}. */
    void milestone(Editable target, MilestoneId milestone, Revision revision, DropDraft draft) {
        droppableMilestones.require(target, milestone);
        milestones.drop(target.draft(), milestone, revision, draft);
        dropped(target, SubjectRef.of(SubjectKind.MILESTONE, milestone), "MILESTONE_DROPPED", draft);
    }

    /** As {@link DropService#withdrawAll}, for one. */
    void withdraw(Editable target, MilestoneId milestone) {
        droppableMilestones.require(target, milestone);
        milestones.withdraw(target.draft(), milestone);
        changes.record(
                SubjectRef.of(SubjectKind.MILESTONE, milestone), "MILESTONE_WITHDRAWN", target.place(), target.as());
    }

    /** As {@link DropService#takeBack}. */
    void takeBack(Editable target, MilestoneId milestone) {
        MilestoneRow row =
                reader.one(target.draft(), milestone, editions.today()).orElseThrow(NotFound::new);
        if (row.dropped() == null) {
            throw new ConcurrentChange();
        }
        goals.one(target.draft(), row.goal()).orElseThrow(NotFound::new).requireInPlan();
        milestones.restore(target.draft(), milestone);
        carryOvers
                .carriedFrom(milestone)
                .ifPresent(earlier -> carryOvers.put(
                        target.draft(),
                        SubjectRef.of(SubjectKind.MILESTONE, earlier),
                        CarryDecision.carriedTo(milestone.value())));
        changes.record(
                SubjectRef.of(SubjectKind.MILESTONE, milestone),
                "MILESTONE_TAKEN_BACK",
                target.place(),
                target.as(),
                KeyedTextChanges.noReason(row.dropped()));
    }

    private void dropped(Editable target, SubjectRef item, String action, DropDraft draft) {
        carryOvers.dropCarried(target.draft(), item, draft);
        changes.record(
                item, action, target.place(), target.as(), KeyedTextChanges.reason(draft.reason(), draft.language()));
    }
}
