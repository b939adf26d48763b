package org.tandem.demo.sample;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tandem.demo.sample.files.SampleIndicator;
import org.tandem.demo.sample.files.SamplePlan;
import org.tandem.shared.IdGenerator;
import org.tandem.workplan.GoalDraft;
import org.tandem.workplan.GoalId;
import org.tandem.workplan.IndicatorService;
import org.tandem.workplan.IndicatorValueDraft;
import org.tandem.workplan.IndicatorValueId;

/** By what goals are measured, and what was measured. */
@Component
@Profile("demo")
class IndicatorRows {

    private final IndicatorService indicators;
    private final IdGenerator ids;

    IndicatorRows(IndicatorService indicators, IdGenerator ids) {
        this.indicators = indicators;
        this.ids = ids;
    }

    static GoalDraft draft(SamplePlan.Goal goal) {
        SampleIndicator indicator = goal.indicator();
        return indicator == null
                ? new GoalDraft(goal.title(), null, null)
                : new GoalDraft(
                        goal.title(),
                        null,
                        null,
                        indicator.name(),
                        indicator.unit(),
                        indicator.baseline(),
                        indicator.target());
    }

    /** @param id known once the goal was added */
    void note(SamplePlan plan, SamplePlan.Goal goal, Supplier<GoalId> id, Chronicle chronicle) {
        SampleIndicator indicator = goal.indicator();
        if (indicator != null) {
            indicator
                    .values()
                    .forEach(value -> chronicle.note(
                            value.on(),
                            plan.row(goal.key()),
                            value.by(),
                            () -> indicators.record(id.get(), draft(value))));
        }
    }

    private IndicatorValueDraft draft(SampleIndicator.Value value) {
        return new IndicatorValueDraft(
                new IndicatorValueId(ids.next()),
                Objects.requireNonNullElse(value.day(), value.on()),
                value.value(),
                value.note(),
                value.language(),
                true);
    }
}
