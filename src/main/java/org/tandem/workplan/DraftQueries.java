package org.tandem.workplan;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.NotFound;
import org.tandem.workplan.EditablePlans.Editable;

/**
 * Reads what the forms of a draft open with. Each refuses as saving would, so that nobody fills a form in vain: with
 * {@link NotFound}, {@link org.tandem.shared.NotAllowed}, {@link PlanIsAgreed} or {@link org.tandem.cycle.StageIsOver}.
 */
@Service
@Transactional(readOnly = true)
public class DraftQueries {

    private final PlanRepository plans;
    private final GoalRepository goals;
    private final DroppableGoals droppable;
    private final MilestoneReader milestones;
    private final DroppableMilestones droppableMilestones;
    private final EditablePlans editable;
    private final EditionQueries editions;

    DraftQueries(
            PlanRepository plans,
            GoalRepository goals,
            DroppableGoals droppable,
            MilestoneReader milestones,
            DroppableMilestones droppableMilestones,
            EditablePlans editable,
            EditionQueries editions) {
        this.plans = plans;
        this.goals = goals;
        this.droppable = droppable;
        this.milestones = milestones;
        this.droppableMilestones = droppableMilestones;
        this.editable = editable;
        this.editions = editions;
    }

    /** Whether the reader may open a draft where the group has no plan. */
    public boolean mayOpen(GroupId group, Edition edition) {
        return editable.mayOpen(group, edition);
    }

    public PlanRow plan(GroupId group, EditionId edition) {
        return editable.check(
                        plans.of(group, edition).orElseThrow(NotFound::new).id())
                .plan();
    }

    /** @throws GoalIsDropped when it was dropped */
    public GoalToEdit goal(GoalId id) {
        Editable draft = editable.check(goals.planOf(id).orElseThrow(NotFound::new));
        GoalRow goal = goals.one(draft.draft(), id).orElseThrow(NotFound::new);
        goal.requireInPlan();
        return new GoalToEdit(draft.plan(), goal);
    }

    /** As {@link #goal}, and what {@link DropService#dropGoal} would refuse is refused. */
    public GoalToEdit goalToDrop(GoalId id) {
        Editable draft = editable.check(goals.planOf(id).orElseThrow(NotFound::new));
        return new GoalToEdit(draft.plan(), droppable.require(draft, id));
    }

    /** @throws MilestoneIsClosed when it was dropped */
    public MilestoneRow milestone(MilestoneId id) {
        Editable draft = editable.check(milestones.planOf(id).orElseThrow(NotFound::new));
        MilestoneRow milestone =
                milestones.one(draft.draft(), id, editions.today()).orElseThrow(NotFound::new);
        milestone.requireInPlan();
        return milestone;
    }

    /** As {@link #milestone}, and what {@link DropService#dropMilestone} would refuse is refused. */
    public MilestoneRow milestoneToDrop(MilestoneId id) {
        return droppableMilestones.require(editable.check(milestones.planOf(id).orElseThrow(NotFound::new)), id);
    }
}
