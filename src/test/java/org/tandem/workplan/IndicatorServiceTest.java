package org.tandem.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tandem.workplan.MeasuredPlan.value;

import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.cycle.Stage;
import org.tandem.cycle.StageIsOver;
import org.tandem.groups.HoldingPart;
import org.tandem.groups.MembershipPart;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Capacity;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.NotAllowed;
import org.tandem.shared.NotFound;
import org.tandem.shared.PersonId;
import org.tandem.shared.Role;
import org.tandem.shared.Sector;
import org.tandem.testing.SmallPartnership;
import org.tandem.testing.TestClock;
import org.tandem.workplan.AgreedPlan.Scene;

/** What a goal of an agreed plan is at is recorded by whoever reports on it, and stays. */
@OfTwoCountries
@Import(MeasuredPlan.class)
@Transactional
class IndicatorServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private AgreedPlan agreedPlan;

    @Autowired
    private LivingPlan living;

    @Autowired
    private MeasuredPlan measured;

    @Autowired
    private IndicatorQueries indicators;

    @Autowired
    private SmallPartnership partnership;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    private Scene scene;

    @BeforeEach
    void agreeAMeasuredPlan() {
        clock.set(TODAY);
        scene = agreedPlan.draft();
        measured.revise(scene, MeasuredPlan.goal(MeasuredPlan.NAME, "ha", "12", "500"));
        living.agreeByBoth(scene);
    }

    @ParameterizedTest
    @EnumSource
    void eitherCountryRecordsAndAllWhoReadThePlanReadIt(Country country) {
        measured.record(scene, scene.coChair(country), value("40.50", TODAY.minusDays(3), "Según la CONAFOR."));

        PersonId observer = partnership.admitted(scene.group(), MembershipPart.OBSERVER);
        assertThat(measured.history(scene, observer).values()).singleElement().satisfies(row -> {
            assertThat(row.value().toPlainString()).isEqualTo("40.5");
            assertThat(row.unit()).isEqualTo("ha");
            assertThat(row.day()).isEqualTo(TODAY.minusDays(3));
            assertThat(row.note()).isEqualTo("Según la CONAFOR.");
            assertThat(row.language()).isEqualTo(Language.ES);
            assertThat(row.as()).isEqualTo(new Capacity(Role.CO_CHAIR, country, Sector.PUBLIC));
        });
    }

    @Test
    void whoActsForASeatRecordsAndACoordinatorIsNamedAsOne() {
        for (HoldingPart part : new HoldingPart[] {HoldingPart.ALTERNATE, HoldingPart.SECRETARY}) {
            measured.record(scene, partnership.seated(scene.group(), Country.MX, part), value("1", TODAY));
        }
        measured.record(scene, partnership.coordinator(Country.CA), value("2", TODAY));

        assertThat(measured.history(scene, scene.mexico()).values())
                .hasSize(3)
                .extracting(IndicatorValueRow::as)
                .contains(new Capacity(Role.COORDINATOR, Country.CA, null));
    }

    @Test
    void whoeverOnlyReadsIsToldSoAndOthersFindNothing() {
        refuses(NotAllowed.class, partnership.admitted(scene.group(), MembershipPart.MEMBER));
        refuses(NotAllowed.class, partnership.admitted(scene.group(), MembershipPart.OBSERVER));
        refuses(NotAllowed.class, partnership.nationalCoChair(Country.CA));
        refuses(NotAllowed.class, partnership.coChair(partnership.group(), Country.CA));
        refuses(NotFound.class, partnership.administrator());
        refuses(NotFound.class, partnership.nobody());
    }

    @Test
    void aStageThatShutsUpdatesRefusesValues() {
        partnership.move(scene.edition(), Stage.REPORTING);
        refuses(StageIsOver.class, scene.canada());
        partnership.move(scene.edition(), Stage.CLOSED);
        refuses(StageIsOver.class, scene.canada());
    }

    @Test
    void aDraftTakesNoValuesNorDoesAGoalThatIsMeasuredByNothing() {
        scene = agreedPlan.draft();
        measured.revise(scene, MeasuredPlan.goal(MeasuredPlan.NAME, "ha", null, null));
        refuses(PlanIsNotAgreed.class, scene.canada());
        refuses(NotFound.class, partnership.admitted(scene.group(), MembershipPart.OBSERVER));

        scene = agreedPlan.agreed();
        refuses(GoalHasNoIndicator.class, scene.mexico());
    }

    @Test
    void aNewerValueForADayCorrectsTheOneBeforeAndBothStay() {
        measured.record(scene, scene.canada(), value("100", TODAY.minusDays(10)));
        measured.record(scene, scene.canada(), value("300", TODAY.minusDays(5)));
        clock.set(TODAY.plusDays(1));
        measured.record(scene, scene.mexico(), value("200", TODAY.minusDays(5)));
        measured.record(scene, scene.mexico(), value("50", TODAY.minusDays(20)));

        IndicatorHistory history = measured.history(scene, scene.canada());
        assertThat(measured.values(scene, scene.canada())).containsExactly("200", "300", "100", "50");
        assertThat(history.standing())
                .extracting(row -> row.value().intValueExact())
                .containsExactly(50, 100, 200);
        assertThat(history.current())
                .get()
                .extracting(row -> row.value().intValueExact())
                .isEqualTo(200);
        assertThat(history.values().stream().filter(history::isCorrected))
                .extracting(row -> row.value().intValueExact())
                .containsExactly(300);
    }

    @Test
    void theSameFormSavedTwiceIsKeptAndToldOnce() {
        IndicatorValueDraft draft = value("1", TODAY);
        measured.record(scene, scene.canada(), draft);
        measured.record(scene, scene.canada(), draft);

        assertThat(measured.values(scene, scene.canada())).hasSize(1);
        assertThat(told()).isEqualTo(1);
    }

    @Test
    void theTrailSaysWhatWasRecordedOfWhichDayAndWhatWasCorrected() {
        measured.record(scene, scene.canada(), value("1", TODAY));
        clock.set(TODAY.plusDays(1));
        measured.record(scene, scene.mexico(), value("2.5", TODAY));

        assertThat(database.sql("""
                        select fields::text from audit_entry
                         where subject_id = :goal and action = 'VALUE_RECORDED' and not draft order by done_at, id
                        """)
                        .param("goal", measured.goal(scene).value())
                        .query(String.class)
                        .list())
                .last()
                .asString()
                .contains("\"2026-03-02\"", "indicatorValue", "NUMBER", "\"1\"", "\"2.5\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99", "1e-9", "1000000000000", "0.00001", "1e1000000", "-1e12"})
    void aNumberWithoutSaneLimitsIsRefused(String number) {
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> measured.record(scene, scene.canada(), value(number, TODAY)));
    }

    /** A trade balance or a change of emissions may be below nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"-20", "-0.0001", "0", "999999999999.9999", "-999999999999.9999"})
    void aNumberWithinTheLimitsIsKeptExactly(String number) {
        measured.record(scene, scene.canada(), value(number, TODAY));
        assertThat(measured.values(scene, scene.canada())).containsExactly(number);
    }

    @Test
    void aValueIsOfADayThatHasComeAndNotOfBefore1990() {
        for (LocalDate day :
                new LocalDate[] {TODAY.plusDays(1), LocalDate.of(1989, 12, 31), LocalDate.MAX, LocalDate.MIN}) {
            assertThatExceptionOfType(ValueDayOutOfRange.class)
                    .isThrownBy(() -> measured.record(scene, scene.canada(), value("1", day)))
                    .satisfies(refused -> assertThat(refused.field()).isEqualTo("day"));
        }
        measured.record(scene, scene.canada(), value("1", LocalDate.of(1990, 1, 1)));
        measured.record(scene, scene.canada(), value("1", TODAY));
        assertThat(measured.values(scene, scene.canada())).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "bell\u0007"})
    void aNoteWithControlCharactersIsRefused(String note) {
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> measured.record(scene, scene.canada(), value("1", TODAY, note)));
    }

    @Test
    void aNoteIsAtMostAsLongAsItsFieldAndABlankOneIsNone() {
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> measured.record(scene, scene.canada(), value("1", TODAY, "x".repeat(501))));
        measured.record(scene, scene.canada(), value("1", TODAY, "x".repeat(500)));
        measured.record(scene, scene.canada(), value("2", TODAY.minusDays(1), " \n "));
        assertThat(measured.history(scene, scene.canada()).values().getLast().language())
                .isNull();
    }

    @Test
    void thePageOfTheFormRefusesWhatTheServiceWould() {
        GoalId goal = measured.goal(scene);
        PersonId member = partnership.admitted(scene.group(), MembershipPart.MEMBER);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> PersonAuthentication.run(member, () -> indicators.toRecord(goal)));
        assertThat(SmallPartnership.as(scene.mexico(), () -> indicators.toRecord(goal))
                        .history()
                        .indicator()
                        .unit())
                .isEqualTo("ha");
    }

    private long told() {
        return Objects.requireNonNull(
                database.sql("select count(*) from audit_entry where action = 'VALUE_RECORDED' and subject_id = :goal")
                        .param("goal", measured.goal(scene).value())
                        .query(Long.class)
                        .single());
    }

    private void refuses(Class<? extends RuntimeException> refusal, PersonId person) {
        GoalId goal = measured.goal(scene);
        assertThatExceptionOfType(refusal).isThrownBy(() -> measured.record(goal, person, value("1", TODAY)));
        assertThatExceptionOfType(refusal)
                .isThrownBy(() -> PersonAuthentication.run(person, () -> indicators.toRecord(goal)));
    }
}
