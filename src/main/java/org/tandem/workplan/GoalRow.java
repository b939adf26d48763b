package org.tandem.workplan;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.Revision;

/** A goal in one version of its plan with its milestones in order, dropped ones included. */
public record GoalRow(
        GoalId id,
        Revision revision,
        int number,
        LocalizedText title,
        @Nullable LocalizedText description,
        @Nullable LocalizedText expectedResult,
        @Nullable Indicator indicator,
        MilestoneRow.@Nullable Dropped dropped,
        boolean illustrative,
        List<MilestoneRow> milestones) {

    GoalRow with(List<MilestoneRow> itsMilestones) {
        return new GoalRow(
                id,
                revision,
                number,
                title,
                description,
                expectedResult,
                indicator,
                dropped,
                illustrative,
                itsMilestones);
    }

    /** The milestones of some goals, in their order. */
    public static Stream<MilestoneRow> milestonesOf(List<GoalRow> goals) {
        return goals.stream().map(GoalRow::milestones).flatMap(List::stream);
    }

    /** Of a goal that has one. @throws GoalHasNoIndicator when it has none */
    Indicator requireIndicator() {
        if (indicator == null) {
            throw new GoalHasNoIndicator();
        }
        return indicator;
    }

    /** @throws GoalIsDropped when it was dropped */
    void requireInPlan() {
        if (dropped != null) {
            throw new GoalIsDropped();
        }
    }
}
