package org.tandem.workplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.PersonId;
import org.tandem.testing.SmallPartnership;
import org.tandem.workplan.AgreedPlan.Scene;

/** Gives the goal of a scene an indicator, and the indicator values. */
@TestComponent
class MeasuredPlan {

    static final LocalizedText NAME = LocalizedText.of(Language.EN, "Area restored", "Superficie restaurée", "");

    private final WorkPlanService plans;
    private final WorkPlanQueries queries;
    private final DraftQueries drafts;
    private final IndicatorService indicators;
    private final IndicatorQueries read;

    MeasuredPlan(
            WorkPlanService plans,
            WorkPlanQueries queries,
            DraftQueries drafts,
            IndicatorService indicators,
            IndicatorQueries read) {
        this.plans = plans;
        this.queries = queries;
        this.drafts = drafts;
        this.indicators = indicators;
        this.read = read;
    }

    static GoalDraft goal(
            @Nullable LocalizedText indicator, String unit, @Nullable String baseline, @Nullable String target) {
        return new GoalDraft(
                AgreedPlan.text("A goal"), null, null, indicator, unit, decimal(baseline), decimal(target));
    }

    private static @Nullable BigDecimal decimal(@Nullable String number) {
        return number == null ? null : new BigDecimal(number);
    }

    static IndicatorValueDraft value(String value, LocalDate day) {
        return value(value, day, "");
    }

    static IndicatorValueDraft value(String value, LocalDate day, String note) {
        return new IndicatorValueDraft(
                new IndicatorValueId(UUID.randomUUID()), day, new BigDecimal(value), note, Language.ES, false);
    }

    /** The one goal of the scene. */
    GoalId goal(Scene scene) {
        PlanDetails plan = SmallPartnership.as(
                scene.canada(),
                () -> queries.nextVersion(scene.group(), scene.edition())
                        .or(() -> queries.plan(scene.group(), scene.edition()))
                        .orElseThrow());
        return plan.goals().getFirst().id();
    }

    /** Saves the goal of the scene's draft. */
    void revise(Scene scene, GoalDraft draft) {
        GoalId goal = goal(scene);
        PersonAuthentication.run(
                scene.canada(),
                () -> plans.reviseGoal(goal, drafts.goal(goal).goal().revision(), draft));
    }

    void record(Scene scene, PersonId by, IndicatorValueDraft draft) {
        record(goal(scene), by, draft);
    }

    void record(GoalId goal, PersonId by, IndicatorValueDraft draft) {
        PersonAuthentication.run(by, () -> indicators.record(goal, draft));
    }

    /** As somebody reads it on the agreed plan. */
    IndicatorHistory history(Scene scene, PersonId reader) {
        return SmallPartnership.as(reader, () -> {
            PlanDetails plan = queries.plan(scene.group(), scene.edition()).orElseThrow();
            return Objects.requireNonNull(
                    read.of(plan).get(plan.goals().getFirst().id()));
        });
    }

    List<String> values(Scene scene, PersonId reader) {
        return history(scene, reader).values().stream()
                .map(value -> value.value().toPlainString())
                .toList();
    }
}
