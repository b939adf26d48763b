package org.tandem.workplan;

import java.util.List;
import java.util.stream.Stream;
import org.tandem.workplan.PlanText.Goal;
import org.tandem.workplan.PlanText.Milestone;

/**
 * A goal as two versions have it.
 *
 * @param milestones those of the newer version in its order and, where they stood, those that are gone; one that was moved
 *     to another goal stands there
 */
public record ComparedGoal(Compared<Goal> goal, List<Compared<Milestone>> milestones) {

    public ComparedGoal {
        milestones = List.copyOf(milestones);
    }

    /** Whether neither the goal nor any of its milestones differs. */
    public boolean isTheSame() {
        return items().allMatch(item -> item.changes().isEmpty());
    }

    Stream<Compared<? extends KeyedItem>> items() {
        return Stream.concat(Stream.of(goal), milestones.stream());
    }
}
