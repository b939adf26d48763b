package org.tandem.workplan;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import org.tandem.access.Access;
import org.tandem.access.ChangeRecorder;
import org.tandem.cycle.EditionQueries;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;
import org.tandem.workplan.RecordableIndicators.Recordable;
import org.tandem.workplan.UpdateRepository.Act;

/** What the goals of agreed plans are at: either country records it, and what was recorded stays. */
@Service
@Validated
@Transactional
public class IndicatorService {

    private final RecordableIndicators recordable;
    private final IndicatorValueRepository values;
    private final EditionQueries editions;
    private final Access access;
    private final ChangeRecorder changes;
    private final Clock clock;

    IndicatorService(
            RecordableIndicators recordable,
            IndicatorValueRepository values,
            EditionQueries editions,
            Access access,
            ChangeRecorder changes,
            Clock clock) {
        this.recordable = recordable;
        this.values = values;
        this.editions = editions;
        this.access = access;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Records what the goal's indicator stood at on a day, once however often the same form is saved. A value for a day that
     * has one corrects it.
     *
     * @throws org.tandem.shared.NotFound for whoever may not read the plan
     * @throws org.tandem.shared.NotAllowed for whoever reports on nothing in that group
     * @throws PlanIsNotAgreed while there is only a draft
     * @throws org.tandem.cycle.StageIsOver when the edition's stage shuts updates
     * @throws GoalIsDropped when the goal was dropped
     * @throws GoalHasNoIndicator when the agreed version names none
     * @throws ValueDayOutOfRange when the day has not come, or was before any that is kept
     */
    public void record(GoalId goal, @Valid IndicatorValueDraft draft) {
        Recordable target = recordable.require(goal);
        LocalDate day = Objects.requireNonNull(draft.day());
        BigDecimal value = Objects.requireNonNull(draft.value());
        ValueDayOutOfRange.check(day, editions.today());
        BigDecimal before = values.of(goal, day).orElse(null);
        Act act = new Act(access.person(), target.as(), clock.instant());
        if (!values.insert(goal, target.version(), draft, act)) {
            return;
        }
        changes.record(
                SubjectRef.of(SubjectKind.GOAL, goal),
                "VALUE_RECORDED",
                target.place(),
                target.as(),
                KeyedTextChanges.date("day", null, day),
                KeyedTextChanges.number("indicatorValue", before, value));
    }
}
