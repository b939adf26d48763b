package org.tandem.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tandem.testing.SmallPartnership.as;
import static org.tandem.workplan.MeasuredPlan.NAME;
import static org.tandem.workplan.MeasuredPlan.value;

import jakarta.validation.ConstraintViolationException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Country;
import org.tandem.shared.EditionId;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;
import org.tandem.testing.SmallPartnership;
import org.tandem.testing.TestClock;
import org.tandem.workplan.AgreedPlan.Scene;

/** By what a goal is measured is keyed text: it goes from version to version, is compared, and changes by both keys. */
@OfTwoCountries
@Import(MeasuredPlan.class)
@Transactional
class IndicatorTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private AgreedPlan agreedPlan;

    @Autowired
    private LivingPlan living;

    @Autowired
    private MeasuredPlan measured;

    @Autowired
    private WorkPlanService plans;

    @Autowired
    private DraftQueries drafts;

    @Autowired
    private VersionQueries versions;

    @Autowired
    private CarryOverService carryOver;

    @Autowired
    private SmallPartnership partnership;

    @Autowired
    private TestClock clock;

    private Scene scene;

    @BeforeEach
    void openDraft() {
        clock.set(TODAY);
        scene = agreedPlan.draft();
    }

    @Test
    void aGoalKeepsItsIndicatorAsWritten() {
        GoalDraft draft = MeasuredPlan.goal(NAME, " t CO₂e ", "12.50", "-1000");
        measured.revise(scene, draft);
        assertThat(GoalDraft.of(inDraft())).isEqualTo(draft);
        assertThat(Objects.requireNonNull(inDraft().indicator()).unit()).isEqualTo("t CO₂e");

        measured.revise(scene, MeasuredPlan.goal(LocalizedText.of(Language.ES, "", "", ""), "", null, null));
        assertThat(inDraft().indicator()).isNull();
    }

    static Stream<GoalDraft> withoutName() {
        return Stream.of(
                MeasuredPlan.goal(null, "ha", null, null),
                MeasuredPlan.goal(null, "", "1", null),
                MeasuredPlan.goal(null, "", null, "0"));
    }

    @ParameterizedTest
    @MethodSource
    void withoutName(GoalDraft draft) {
        assertThatExceptionOfType(IndicatorNeedsName.class).isThrownBy(() -> measured.revise(scene, draft));
        assertThatExceptionOfType(IndicatorNeedsName.class)
                .isThrownBy(() -> PersonAuthentication.run(
                        scene.canada(),
                        () -> plans.addGoal(new GoalId(UUID.randomUUID()), scene.plan(), draft, false)));
    }

    static Stream<GoalDraft> outOfBounds() {
        return Stream.of(
                MeasuredPlan.goal(NAME, "ha", "1e99", null),
                MeasuredPlan.goal(NAME, "ha", null, "1000000000000"),
                MeasuredPlan.goal(NAME, "ha", "0.00001", null),
                MeasuredPlan.goal(NAME, "x".repeat(31), null, null),
                MeasuredPlan.goal(NAME, "h\u0000a", null, null),
                MeasuredPlan.goal(AgreedPlan.text("x".repeat(201)), "", null, null),
                MeasuredPlan.goal(AgreedPlan.text("two\nlines"), "", null, null));
    }

    @ParameterizedTest
    @MethodSource
    void outOfBounds(GoalDraft draft) {
        assertThatExceptionOfType(ConstraintViolationException.class).isThrownBy(() -> measured.revise(scene, draft));
    }

    @Test
    void theNextVersionSaysTheSameUntilItIsEdited() {
        agree(MeasuredPlan.goal(NAME, "ha", "12", "500"));
        living.open(scene, scene.mexico());
        assertThat(compare().isEmpty()).isTrue();

        measured.revise(scene, MeasuredPlan.goal(NAME, "ha", "12.0", "600"));
        assertThat(compare().goalChanges()).isEqualTo(Map.of(PlanChange.INDICATOR_CHANGED, 1));
        assertThat(compare().goals().getFirst().goal().fields()).containsExactly(KeyedField.TARGET);
    }

    @Test
    void theSpellingOfTheNameIsAMinorRevision() {
        agree(MeasuredPlan.goal(NAME, "ha", "12", "500"));
        living.open(scene, scene.canada());
        measured.revise(scene, MeasuredPlan.goal(AgreedPlan.text("Areas restored"), "ha", "12", "500"));
        living.reviseMinor(scene, scene.canada(), Country.CA);

        assertThat(Objects.requireNonNull(
                                measured.history(scene, scene.mexico()).indicator())
                        .name()
                        .sourceText())
                .isEqualTo("Areas restored");
    }

    static Stream<GoalDraft> moreThanWords() {
        return Stream.of(
                MeasuredPlan.goal(NAME, "km²", "12", "500"),
                MeasuredPlan.goal(NAME, "ha", "13", "500"),
                MeasuredPlan.goal(NAME, "ha", "12", null),
                MeasuredPlan.goal(null, "", null, null));
    }

    @ParameterizedTest
    @MethodSource
    void moreThanWords(GoalDraft draft) {
        agree(MeasuredPlan.goal(NAME, "ha", "12", "500"));
        assertIsNotMinor(draft);
    }

    @Test
    void toGainAnIndicatorIsMoreThanWords() {
        agree(MeasuredPlan.goal(null, "", null, null));
        assertIsNotMinor(MeasuredPlan.goal(NAME, "", null, null));
    }

    private void assertIsNotMinor(GoalDraft draft) {
        living.open(scene, scene.canada());
        measured.revise(scene, draft);
        assertThatExceptionOfType(NotOnlyWords.class)
                .isThrownBy(() -> living.reviseMinor(scene, scene.canada(), Country.CA));
    }

    @Test
    void valuesAreNoPartOfWhatIsAgreed() {
        agree(MeasuredPlan.goal(NAME, "ha", "12", "500"));
        living.open(scene, scene.canada());
        measured.record(scene, scene.mexico(), value("40", TODAY));

        assertThat(compare().isEmpty()).isTrue();
        assertThat(measured.values(scene, scene.canada())).containsExactly("40");
    }

    @Test
    void aValueKeepsTheUnitThatWasAgreedAndIsNotComparedWithOthers() {
        agree(MeasuredPlan.goal(NAME, "ha", "12", "500"));
        measured.record(scene, scene.canada(), value("40", TODAY.minusDays(1)));
        living.open(scene, scene.canada());
        measured.revise(scene, MeasuredPlan.goal(NAME, "km²", "0.12", "5"));
        living.agreeByBoth(scene);
        assertThat(measured.history(scene, scene.canada()).current()).isEmpty();

        measured.record(scene, scene.canada(), value("0.5", TODAY));
        IndicatorHistory history = measured.history(scene, scene.mexico());
        assertThat(history.values()).extracting(IndicatorValueRow::unit).containsExactly("km²", "ha");
        assertThat(history.standing()).extracting(IndicatorValueRow::unit).containsExactly("km²");
    }

    @Test
    void theNextEditionGoesOnWithTheIndicatorAndItsValues() {
        agree(MeasuredPlan.goal(NAME, "ha", "12", "500"));
        measured.record(scene, scene.canada(), value("40", TODAY));
        SubjectRef goal = SubjectRef.of(SubjectKind.GOAL, measured.goal(scene));
        EditionId edition = partnership.edition();
        PlanId plan = as(scene.canada(), () -> plans.open(scene.group(), edition));
        PersonAuthentication.run(
                scene.canada(),
                () -> carryOver.choose(plan, goal, null, new CarryOverDraft(CarryChoice.CARRIED, "", Language.EN)));
        Scene carried = new Scene(scene.group(), edition, plan, scene.milestone(), scene.canada(), scene.mexico());

        GoalRow copy =
                as(scene.canada(), () -> drafts.goal(measured.goal(carried)).goal());
        assertThat(copy.indicator()).isEqualTo(new Indicator(NAME, "ha", decimal("12"), decimal("500")));
        assertThat(measured.values(carried, scene.mexico())).containsExactly("40");
    }

    private static BigDecimal decimal(String number) {
        return new BigDecimal(number);
    }

    private GoalRow inDraft() {
        return as(scene.mexico(), () -> drafts.goal(measured.goal(scene)).goal());
    }

    private void agree(GoalDraft draft) {
        measured.revise(scene, draft);
        living.agreeByBoth(scene);
    }

    /** The agreed version with the one that comes next. */
    private PlanComparison compare() {
        return as(scene.mexico(), () -> {
            List<VersionRow> all = versions.of(scene.group(), scene.edition());
            return versions.compare(all.getFirst().id(), all.getLast().id());
        });
    }
}
