package org.tandem.workplan.ui;

import java.time.ZoneId;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tandem.cycle.Edition;
import org.tandem.people.CurrentPerson;
import org.tandem.workplan.GoalId;
import org.tandem.workplan.GoalRow;
import org.tandem.workplan.IndicatorHistory;
import org.tandem.workplan.IndicatorQueries;
import org.tandem.workplan.PlanDetails;

/** Reads the indicators of a plan's goals at once, and shows each below its goal's heading. */
@Component
class GoalIndicators {

    private final IndicatorQueries indicators;
    private final CurrentPerson reader;

    GoalIndicators(IndicatorQueries indicators, CurrentPerson reader) {
        this.indicators = indicators;
        this.reader = reader;
    }

    /** The indicators of a plan as they were read. */
    record OfPlan(Map<GoalId, IndicatorHistory> histories, boolean recordable, ZoneId zone) {

        /** Shows what the goal of the section is measured by, if by anything. */
        GoalSection on(GoalSection section, GoalRow goal) {
            IndicatorHistory history = histories.get(goal.id());
            if (history == null) {
                return section;
            }
            GoalIndicator shown = new GoalIndicator(history, zone);
            return section.indicator(recordable && goal.dropped() == null ? shown.recordable(goal) : shown);
        }
    }

    OfPlan of(PlanDetails plan, Edition edition) {
        return new OfPlan(indicators.of(plan), indicators.areRecordable(plan, edition), reader.timeZone());
    }
}
