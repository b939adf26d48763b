package org.tandem.workplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.shared.SubjectRef;

/** Finds what the group's plan before left unfinished: that of the newest earlier edition in which it has an agreed one. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class CarryOvers {

    private final PlanRepository plans;
    private final VersionTexts texts;
    private final CarryOverRepository carryOvers;
    private final EditionQueries editions;

    CarryOvers(PlanRepository plans, VersionTexts texts, CarryOverRepository carryOvers, EditionQueries editions) {
        this.plans = plans;
        this.texts = texts;
        this.carryOvers = carryOvers;
        this.editions = editions;
    }

    /** Empty when nothing is being drafted, or the group has no agreed plan in any earlier edition. */
    Optional<CarryOverOffer> offered(PlanRow plan, boolean editable) {
        PlanRow.Next draft = plan.draft();
        return draft == null
                ? Optional.empty()
                : plans.lastAgreedBefore(plan.group(), plan.edition())
                        .flatMap(last -> Optional.ofNullable(last.agreed())
                                .map(agreed -> offer(
                                        editions.byId(last.edition()),
                                        agreed.version(),
                                        carryOvers.decisions(draft.version()),
                                        editable)));
    }

    private CarryOverOffer offer(
            Edition edition, VersionId agreed, Map<SubjectRef, CarryDecision> decisions, boolean editable) {
        LocalDate asOf = edition.signalsAsOf(editions.today());
        List<GoalRow> goals = texts.of(agreed, asOf).stream()
                .filter(goal -> goal.dropped() == null)
                .flatMap(goal -> offered(goal, decisions).stream())
                .toList();
        return new CarryOverOffer(edition, editable, goals, decisions);
    }

    /** What was decided on stays on offer even when it was closed since, so that the choice can be read and changed. */
    private static Optional<GoalRow> offered(GoalRow goal, Map<SubjectRef, CarryDecision> decisions) {
        List<MilestoneRow> standing = goal.milestones().stream()
                .filter(milestone -> !milestone.isDropped())
                .toList();
        List<MilestoneRow> offered = standing.stream()
                .filter(milestone -> milestone.isUnfinished() || decisions.containsKey(CarryOverOffer.of(milestone)))
                .toList();
        return standing.isEmpty() || !offered.isEmpty() || decisions.containsKey(CarryOverOffer.of(goal))
                ? Optional.of(goal.with(offered))
                : Optional.empty();
    }
}
