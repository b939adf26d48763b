package org.tandem.stocktaking;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.GroupId;
import org.tandem.workplan.GoalId;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.MilestoneStatus;
import org.tandem.workplan.Signal;

/** Which counted milestones are meant; a null part lets everything pass. */
public record RowFilter(
        @Nullable GroupId group,
        @Nullable GoalId goal,
        @Nullable MilestoneStatus status,
        Signal.@Nullable Kind signal,
        boolean closureProposed)
        implements Predicate<MilestoneRow> {

    @Override
    public boolean test(MilestoneRow milestone) {
        return (group == null || group.equals(milestone.group()))
                && (goal == null || goal.equals(milestone.goal()))
                && (status == null || status == milestone.standing().headline().status())
                && (signal == null || milestone.standing().has(signal))
                && (!closureProposed
                        || !milestone.standing().headline().closureProposedBy().isEmpty());
    }
}
