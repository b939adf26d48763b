package org.tandem.workplan;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.access.Access;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.cycle.Edition;
import org.tandem.workplan.RecordableIndicators.Recordable;

/** Reads what the goals of plans are at. */
@Service
@Transactional(readOnly = true)
public class IndicatorQueries {

    private final RecordableIndicators recordable;
    private final IndicatorValueRepository values;
    private final Access access;

    IndicatorQueries(RecordableIndicators recordable, IndicatorValueRepository values, Access access) {
        this.recordable = recordable;
        this.values = values;
        this.access = access;
    }

    /**
     * What the goals of a version are at, by goal; goals without an indicator are absent. All are read at once, and nothing
     * is read where there are none.
     */
    public Map<GoalId, IndicatorHistory> of(PlanDetails plan) {
        access.require(Right.READ, ProtectedObject.AGREED_PLAN, plan.plan().group());
        Map<GoalId, Indicator> measured = plan.goals().stream()
                .filter(goal -> goal.indicator() != null)
                .collect(Collectors.toMap(GoalRow::id, GoalRow::requireIndicator));
        if (measured.isEmpty()) {
            return Map.of();
        }
        Map<GoalId, List<IndicatorValueRow>> read = values.of(measured.keySet());
        return measured.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        goal -> new IndicatorHistory(goal.getValue(), read.getOrDefault(goal.getKey(), List.of()))));
    }

    /** Whether the reader may record values on the plan's goals now. */
    public boolean areRecordable(PlanDetails plan, Edition edition) {
        return plan.state() == PlanState.AGREED
                && recordable.areOpen(plan.plan().group(), edition);
    }

    /** What the form of a value opens with; it refuses whatever {@link IndicatorService#record} would. */
    public IndicatorToRecord toRecord(GoalId goal) {
        Recordable target = recordable.require(goal);
        List<IndicatorValueRow> recorded = values.of(List.of(goal)).getOrDefault(goal, List.of());
        return new IndicatorToRecord(target.plan(), target.goal(), new IndicatorHistory(target.indicator(), recorded));
    }
}
