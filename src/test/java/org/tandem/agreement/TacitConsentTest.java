package org.tandem.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tandem.agreement.TestSubmission.NOON;
import static org.tandem.agreement.TestSubmission.WHY;
import static org.tandem.agreement.TestSubmission.closure;
import static org.tandem.agreement.TestSubmission.holder;
import static org.tandem.agreement.TestSubmission.plan;
import static org.tandem.agreement.TestSubmission.privateHolder;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.shared.Country;

/** Silence that counts as consent: off by default, plans only, in a seat that could speak (product.md §3). */
class TacitConsentTest {

    private static final AgreementSettings TACIT = new AgreementSettings(false, true, 10);
    private static final Set<Country> BOTH = Set.of(Country.values());
    private static final WorkingDays WEEKDAYS =
            day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;

    /** A Monday, and the Monday that is ten working days later. */
    private static final LocalDate NOTICE = LocalDate.of(2026, 3, 2);

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 16);
    private static final Instant LATER = NOON.plusSeconds(1_200_000);

    @ParameterizedTest
    @EnumSource
    void theFirstKeyStartsTheClockOfTheOtherCountry(Country first) {
        Submission submission = withFirstKey(first).settle(on(NOTICE, TACIT, first.other()), NOON);

        assertThat(submission.clock()).isEqualTo(new TacitClock(NOTICE, LAST_DAY));
        assertThat(submission.isOpen()).isTrue();
        assertThat(submission.revision())
                .as("a notice is nobody’s act")
                .isEqualTo(withFirstKey(first).revision());
    }

    @Test
    void noClockStartsBeforeAKeyNorByDefaultNorForAClosure() {
        assertThat(plan().settle(on(NOTICE, TACIT), NOON).clock()).isNull();
        assertThat(withFirstKey(Country.CA)
                        .settle(on(NOTICE, AgreementSettings.DEFAULT), NOON)
                        .clock())
                .isNull();
        assertThat(closure()
                        .agree(holder(Country.CA), null, TACIT)
                        .settle(on(NOTICE, TACIT), NOON)
                        .clock())
                .isNull();
    }

    @ParameterizedTest
    @EnumSource
    void silenceUntilAfterTheLastDayIsConsentAndShownAsTacitForEver(Country first) {
        Submission running = running(first);
        assertThat(running.settle(on(LAST_DAY, TACIT), LATER)).isEqualTo(running);

        Submission agreed = running.settle(on(LAST_DAY.plusDays(1), TACIT), LATER);
        assertThat(agreed.state()).isEqualTo(SubmissionState.AGREED);
        assertThat(agreed.decidedAt()).isEqualTo(LATER);
        assertThat(agreed.clock()).isNull();
        assertThat(agreed.keys().get(first.other())).isEqualTo(new Key(null, LATER, null));
        assertThat(agreed.keys().get(first.other())).matches(Key::isTacit);
        assertThat(agreed.keys().get(first)).matches(key -> !key.isTacit());
    }

    @Test
    void aKeyOrARefusalBeforeTheEndStopsTheClock() {
        Submission running = running(Country.CA);

        assertThat(running.agree(holder(Country.MX), null, TACIT).clock()).isNull();
        Submission refused = running.refuse(holder(Country.MX), WHY, TACIT);
        assertThat(refused.clock()).isNull();
        assertThat(refused.settle(on(LAST_DAY.plusYears(1), TACIT), LATER)).isEqualTo(refused);
    }

    @Test
    void theKeyTakenBackStopsTheClockAndTheNextOneStartsItAnew() {
        Submission without = running(Country.CA).withdraw(holder(Country.CA), TACIT);
        assertThat(without.clock()).isNull();

        LocalDate later = LAST_DAY.minusDays(3);
        Submission again = without.agree(holder(Country.CA), null, TACIT).settle(on(later, TACIT), NOON);
        assertThat(again.clock()).isEqualTo(new TacitClock(later, WEEKDAYS.after(later, 10)));
    }

    @Test
    void aNewVersionStartsTheClockAnew() {
        assertThat(running(Country.CA).takeBack(LATER).clock()).isNull();

        LocalDate later = LAST_DAY.plusDays(2);
        assertThat(withFirstKey(Country.CA).settle(on(later, TACIT), LATER).clock())
                .isEqualTo(new TacitClock(later, WEEKDAYS.after(later, 10)));
    }

    @Test
    void theSettingTurnedOffStopsARunningClockAndOnAgainStartsItAnew() {
        Submission stopped = running(Country.CA).settle(on(LAST_DAY.plusDays(1), AgreementSettings.DEFAULT), LATER);
        assertThat(stopped.clock()).isNull();
        assertThat(stopped.isOpen()).isTrue();

        LocalDate on = LAST_DAY.plusDays(7);
        assertThat(stopped.settle(on(on, TACIT), LATER).clock()).isEqualTo(new TacitClock(on, WEEKDAYS.after(on, 10)));
    }

    @Test
    void anotherNumberOfDaysHoldsForTheNextClockOnly() {
        Submission running = running(Country.CA);

        assertThat(running.settle(on(NOTICE.plusDays(1), new AgreementSettings(false, true, 1)), LATER))
                .isEqualTo(running);
    }

    @Test
    void aCountryWithoutAFilledSeatThatCanAgreeGivesNoConsent() {
        assertThat(withFirstKey(Country.CA)
                        .settle(on(NOTICE, TACIT, Country.CA), NOON)
                        .clock())
                .isNull();
        Submission vacant = running(Country.CA).settle(on(LAST_DAY.plusDays(1), TACIT, Country.CA), LATER);
        assertThat(vacant.clock()).isNull();
        assertThat(vacant.isOpen()).isTrue();
        assertThat(vacant.keys()).containsOnlyKeys(Country.CA);
    }

    @Test
    void theYearsStageThatLetsNoKeysBeGivenStopsTheClock() {
        Silence shut = new Silence(LAST_DAY.plusDays(1), TACIT, WEEKDAYS, BOTH, false);

        assertThat(running(Country.CA).settle(shut, LATER).clock()).isNull();
        assertThat(running(Country.CA).settle(shut, LATER).isOpen()).isTrue();
    }

    @Test
    void anEndorsementLeavesTheClockRunning() {
        Submission running = running(Country.CA);

        assertThat(running.endorse(privateHolder(Country.MX)).clock()).isEqualTo(running.clock());
    }

    @Test
    void aConsentThatIsRecordedCannotBeTakenBack() {
        Submission agreed = running(Country.CA).settle(on(LAST_DAY.plusDays(1), TACIT), LATER);

        assertThatExceptionOfType(SubmissionIsDecided.class)
                .isThrownBy(() -> agreed.refuse(holder(Country.MX), WHY, TACIT));
    }

    private static Submission withFirstKey(Country first) {
        return plan().agree(holder(first), null, TACIT);
    }

    private static Submission running(Country first) {
        return withFirstKey(first).settle(on(NOTICE, TACIT), NOON);
    }

    private static Silence on(LocalDate today, AgreementSettings settings) {
        return new Silence(today, settings, WEEKDAYS, BOTH, true);
    }

    private static Silence on(LocalDate today, AgreementSettings settings, Country heard) {
        return new Silence(today, settings, WEEKDAYS, Set.of(heard), true);
    }
}
