package org.tandem.workplan;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.cycle.EditionQueries;

/** The keyed text of versions, read whole. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class VersionTexts {

    private final GoalReader goals;
    private final CarryOverRepository carryOvers;
    private final EditionQueries editions;

    VersionTexts(GoalReader goals, CarryOverRepository carryOvers, EditionQueries editions) {
        this.goals = goals;
        this.carryOvers = carryOvers;
        this.editions = editions;
    }

    List<GoalRow> of(VersionId version) {
        return of(version, editions.today());
    }

    /** @param asOf the day by which the milestones' signals are computed */
    List<GoalRow> of(VersionId version, LocalDate asOf) {
        return goals.of(version, asOf);
    }

    /** What the version says becomes of what the plan before left unfinished. */
    List<CarryOverRow> carryOver(VersionId version) {
        return carryOvers.of(version);
    }

    /** All that both countries agree on when they agree to the version. */
    PlanText text(VersionId version) {
        return PlanText.of(of(version), carryOver(version));
    }

    /** Whether the version holds a milestone that was not dropped. */
    boolean hasMilestones(VersionId version) {
        return GoalRow.milestonesOf(of(version)).anyMatch(milestone -> !milestone.isDropped());
    }

    /** Whether both countries would agree on nothing new. */
    boolean areSame(VersionId older, VersionId newer) {
        return PlanComparison.between(text(older), text(newer)).isEmpty();
    }

    /** Whether two versions differ, and only in the words of their text fields. */
    boolean differOnlyInWords(VersionId older, VersionId newer) {
        return PlanComparison.between(text(older), text(newer)).isTextOnly();
    }
}
