package org.tandem.workplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.agreement.AgreementSettings;
import org.tandem.agreement.SettingsService;
import org.tandem.agreement.Submission;
import org.tandem.agreement.SubmissionState;
import org.tandem.agreement.TacitClock;
import org.tandem.agreement.TacitClocks;
import org.tandem.cycle.Stage;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Country;
import org.tandem.shared.PersonId;
import org.tandem.testing.Persons;
import org.tandem.testing.SmallPartnership;
import org.tandem.testing.TestClock;
import org.tandem.workplan.AgreedPlan.Scene;

/** Silence that counts, where the Partnership has set so: noticed, told and shown as tacit for ever (product.md §3). */
@OfTwoCountries
@Transactional
class TacitPlanTest {

    /** A Monday; ten days worked in both countries end on 17 March, since 16 March is a holiday in Mexico. */
    private static final LocalDate FIRST_KEY = LocalDate.of(2026, 3, 2);

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 17);

    @Autowired
    private LivingPlan living;

    @Autowired
    private AgreedPlan agreedPlan;

    @Autowired
    private SmallPartnership partnership;

    @Autowired
    private SettingsService settings;

    @Autowired
    private TacitClocks clocks;

    @Autowired
    private TestClock clock;

    @Autowired
    private Persons persons;

    @Autowired
    private JdbcClient database;

    private Scene scene;

    @BeforeEach
    void letSilenceCount() {
        clock.set(FIRST_KEY);
        scene = agreedPlan.draft();
        set(new AgreementSettings(false, true, 10));
    }

    @Test
    void theFirstKeyIsNoticedByTimeWithoutAPerson() {
        living.submit(scene, scene.canada(), Country.CA);

        assertThat(submission().clock()).isEqualTo(new TacitClock(FIRST_KEY, LAST_DAY));
        assertThat(living.told(scene, "TACIT_NOTICE"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("by_id", null)
                        .containsEntry("by_role", null)
                        .extractingByKey("fields")
                        .asString()
                        .contains("2026-03-17", "MX"));
    }

    @Test
    void silenceAfterTheLastDayIsTacitConsentForEver() {
        living.submit(scene, scene.canada(), Country.CA);
        tickOn(LAST_DAY);
        assertThat(submission().state()).isEqualTo(SubmissionState.OPEN);

        tickOn(LAST_DAY.plusDays(1));
        assertThat(submission().state()).isEqualTo(SubmissionState.AGREED);
        assertThat(living.key(scene, Country.MX).isTacit()).isTrue();
        assertThat(living.key(scene, Country.CA).isTacit()).isFalse();
        assertThat(living.page(scene).agreed()).isNotNull();
        assertThat(living.told(scene, "TACIT_CONSENT"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("by_id", null));
        assertThat(living.told(scene, "TACIT_NOTICE")).hasSize(1);
    }

    @Test
    void byDefaultSilenceIsNothing() {
        set(AgreementSettings.DEFAULT);
        living.submit(scene, scene.canada(), Country.CA);
        tickOn(LAST_DAY.plusYears(1));

        assertThat(submission().clock()).isNull();
        assertThat(submission().state()).isEqualTo(SubmissionState.OPEN);
    }

    @Test
    void theSettingTurnedOffStopsAClockThatRunsAndSaysSo() {
        living.submit(scene, scene.canada(), Country.CA);
        set(AgreementSettings.DEFAULT);
        assertThat(submission().clock()).isNull();
        assertThat(living.told(scene, "TACIT_STOPPED")).hasSize(1);

        tickOn(LAST_DAY.plusDays(1));
        assertThat(submission().state()).isEqualTo(SubmissionState.OPEN);
        set(new AgreementSettings(false, true, 10));
        assertThat(living.silentSince(scene)).isEqualTo(LAST_DAY.plusDays(1));
    }

    @Test
    void aSeatThatFallsVacantConsentsToNothingUntilItIsFilledAndTheClockBeginsAnew() {
        living.submit(scene, scene.canada(), Country.CA);
        endTerm(scene.mexico(), FIRST_KEY.plusDays(3));
        tickOn(FIRST_KEY.plusDays(4));
        assertThat(submission().clock()).isNull();
        tickOn(LAST_DAY.plusDays(1));
        assertThat(submission().state()).isEqualTo(SubmissionState.OPEN);

        PersonId successor = persons.somebody(UUID.randomUUID() + "@seats.example");
        partnership.handOver(scene.group(), Country.MX, successor, clock.today());
        assertThat(living.silentSince(scene)).isEqualTo(LAST_DAY.plusDays(1));
    }

    @Test
    void aVacancyThatPassedWhileNobodyLookedConsentsToNothing() {
        living.submit(scene, scene.canada(), Country.CA);
        endTerm(scene.mexico(), FIRST_KEY.plusDays(3));
        PersonId successor = persons.somebody(UUID.randomUUID() + "@seats.example");
        partnership.handOver(scene.group(), Country.MX, successor, FIRST_KEY.plusDays(6));

        tickOn(LAST_DAY.plusDays(1));
        assertThat(submission().state()).isEqualTo(SubmissionState.OPEN);
        tickOn(LAST_DAY.plusDays(1));
        assertThat(living.silentSince(scene)).isEqualTo(LAST_DAY.plusDays(1));
    }

    @Test
    void aGroupWithoutAnyMexicanSeatFilledCannotAgreeHoweverLongItWaits() {
        endTerm(scene.mexico(), FIRST_KEY.minusDays(1));
        living.submit(scene, scene.canada(), Country.CA);
        tickOn(LAST_DAY.plusYears(1));

        assertThat(submission().clock()).isNull();
        assertThat(submission().state()).isEqualTo(SubmissionState.OPEN);
        assertThat(living.page(scene).agreed()).isNull();
    }

    @Test
    void aRefusalStopsTheClockAndTheNextVersionStartsItAnew() {
        living.submit(scene, scene.canada(), Country.CA);
        living.refuse(scene, scene.mexico(), Country.MX);
        tickOn(LAST_DAY.plusDays(1));
        assertThat(submission().state()).isEqualTo(SubmissionState.REFUSED);

        living.open(scene, scene.canada());
        living.submit(scene, scene.canada(), Country.CA);
        assertThat(living.silentSince(scene)).isEqualTo(LAST_DAY.plusDays(1));
    }

    @Test
    void aStageThatShutsPlansStopsTheClock() {
        living.submit(scene, scene.canada(), Country.CA);
        partnership.move(scene.edition(), Stage.STOCK_TAKING);
        assertThat(submission().clock()).isNull();

        tickOn(LAST_DAY.plusDays(1));
        assertThat(submission().state()).isEqualTo(SubmissionState.OPEN);
    }

    private void set(AgreementSettings wanted) {
        PersonAuthentication.run(
                partnership.administrator(),
                () -> settings.save(wanted, settings.toEdit().revision()));
    }

    private void tickOn(LocalDate day) {
        clock.set(day);
        clocks.tick();
    }

    private void endTerm(PersonId holder, LocalDate lastDay) {
        database.sql("update seat_holding set held_until = :day where person_id = :person")
                .param("day", lastDay)
                .param("person", holder.value())
                .update();
    }

    private Submission submission() {
        return living.submission(scene, scene.canada());
    }
}
