package org.tandem.workplan;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.cycle.Edition;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;

/**
 * What the plan before left unfinished, with what the draft says becomes of it.
 *
 * @param edition of the plan before
 * @param editable whether the reader may choose now
 * @param goals in their order; each with those of its milestones that are offered
 * @param decisions by the goal or milestone they are about; undecided ones are absent
 */
public record CarryOverOffer(
        Edition edition, boolean editable, List<GoalRow> goals, Map<SubjectRef, CarryDecision> decisions) {

    public CarryOverOffer {
        goals = List.copyOf(goals);
        decisions = Map.copyOf(decisions);
    }

    public static SubjectRef of(GoalRow goal) {
        return SubjectRef.of(SubjectKind.GOAL, goal.id());
    }

    public static SubjectRef of(MilestoneRow milestone) {
        return SubjectRef.of(SubjectKind.MILESTONE, milestone.id());
    }

    public boolean isEmpty() {
        return goals.isEmpty();
    }

    /** Null while nothing is decided. */
    public @Nullable CarryDecision decision(SubjectRef item) {
        return decisions.get(item);
    }

    /** How many goals and milestones nobody has decided on. */
    public int undecided() {
        return (int) items().filter(item -> !decisions.containsKey(item)).count();
    }

    private Stream<SubjectRef> items() {
        return goals.stream()
                .flatMap(goal -> Stream.concat(
                        Stream.of(of(goal)), goal.milestones().stream().map(CarryOverOffer::of)));
    }
}
