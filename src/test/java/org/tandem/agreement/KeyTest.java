package org.tandem.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tandem.agreement.TestSubmission.BY_DEFAULT;
import static org.tandem.agreement.TestSubmission.NOON;
import static org.tandem.agreement.TestSubmission.PRIVATE_TOO;
import static org.tandem.agreement.TestSubmission.WHY;
import static org.tandem.agreement.TestSubmission.holder;
import static org.tandem.agreement.TestSubmission.person;
import static org.tandem.agreement.TestSubmission.plan;
import static org.tandem.agreement.TestSubmission.privateHolder;
import static org.tandem.agreement.TestSubmission.sign;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.PersonId;
import org.tandem.shared.Role;
import org.tandem.shared.Sector;

/** Keys: whose they are and when two of them agree (product.md §3). */
class KeyTest {

    private static final Written RESERVATION = new Written("Subject to funding.", Language.EN);

    @ParameterizedTest
    @EnumSource
    void oneKeyIsNoAgreement(Country first) {
        Submission submission = plan().agree(holder(first), null, BY_DEFAULT);

        assertThat(submission.state()).isEqualTo(SubmissionState.OPEN);
        assertThat(submission.decidedAt()).isNull();
        assertThat(submission.keys()).containsOnlyKeys(first);
        assertThat(submission.awaited()).contains(first.other());
    }

    @ParameterizedTest
    @EnumSource
    void theOtherCountrysKeyMakesItAgreedAtThatInstant(Country first) {
        Instant later = NOON.plusSeconds(3600);
        Signature second = sign(person(), Role.CO_CHAIR, first.other(), Sector.PUBLIC, later);
        Submission submission = plan().agree(holder(first), null, BY_DEFAULT).agree(second, RESERVATION, BY_DEFAULT);

        assertThat(submission.state()).isEqualTo(SubmissionState.AGREED);
        assertThat(submission.decidedAt()).isEqualTo(later);
        assertThat(submission.keys()).containsOnlyKeys(Country.values());
        assertThat(submission.keys().get(first.other())).isEqualTo(new Key(second, later, RESERVATION));
        assertThat(submission.awaited()).isEmpty();
    }

    @Test
    void nobodyIsAwaitedBeforeTheFirstKey() {
        assertThat(plan().awaited()).isEqualTo(Optional.empty());
        assertThat(plan().isOpen()).isTrue();
        assertThat(plan().openedAt()).isEqualTo(NOON);
    }

    @Test
    void aKeyIsGivenOnlyOnce() {
        Submission submission = plan().agree(holder(Country.CA), null, BY_DEFAULT);

        assertThatExceptionOfType(KeyIsGiven.class)
                .isThrownBy(() -> submission.agree(holder(Country.CA), null, BY_DEFAULT));
    }

    @Test
    void onePersonWithASeatOfEachCountryGivesOneKeyAndNeverBoth() {
        PersonId both = person();
        Submission submission = plan().agree(sign(both, Role.CO_CHAIR, Country.CA, Sector.PUBLIC), null, BY_DEFAULT);

        assertThatExceptionOfType(OnePersonBothKeys.class)
                .isThrownBy(() ->
                        submission.agree(sign(both, Role.ALTERNATE, Country.MX, Sector.PUBLIC), null, BY_DEFAULT));
        assertThat(submission.agree(holder(Country.MX), null, BY_DEFAULT).state())
                .isEqualTo(SubmissionState.AGREED);
    }

    @Test
    void whoTookTheirKeyBackMayGiveTheOtherCountrysInstead() {
        PersonId both = person();
        Submission submission = plan().agree(sign(both, Role.CO_CHAIR, Country.CA, Sector.PUBLIC), null, BY_DEFAULT)
                .withdraw(sign(both, Role.CO_CHAIR, Country.CA, Sector.PUBLIC), BY_DEFAULT)
                .agree(sign(both, Role.CO_CHAIR, Country.MX, Sector.PUBLIC), null, BY_DEFAULT);

        assertThat(submission.keys()).containsOnlyKeys(Country.MX);
    }

    @Test
    void anAlternateGivesTheKeyAndIsRecordedAsSuch() {
        Signature alternate = sign(person(), Role.ALTERNATE, Country.MX, Sector.PUBLIC);

        assertThat(plan().agree(alternate, null, BY_DEFAULT).keys().get(Country.MX))
                .isEqualTo(new Key(alternate, alternate.at(), null));
    }

    @Test
    void aPastHoldersKeyCountsBesideTheKeyOfWhoeverComesAfter() {
        Signature past = holder(Country.CA);
        Submission agreed = plan().agree(past, null, BY_DEFAULT).agree(holder(Country.MX), null, BY_DEFAULT);

        assertThat(agreed.state()).isEqualTo(SubmissionState.AGREED);
        assertThat(agreed.keys().get(Country.CA)).isEqualTo(new Key(past, past.at(), null));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"CO_CHAIR", "ALTERNATE"},
            mode = EnumSource.Mode.EXCLUDE)
    void whoeverOnlyPreparesSaysNothing(Role role) {
        Signature signature = sign(person(), role, Country.CA, Sector.PUBLIC);

        assertThatExceptionOfType(SeatCannotAgree.class).isThrownBy(() -> plan().agree(signature, null, PRIVATE_TOO));
        assertThatExceptionOfType(SeatCannotAgree.class).isThrownBy(() -> plan().refuse(signature, WHY, PRIVATE_TOO));
        assertThatExceptionOfType(SeatCannotAgree.class)
                .isThrownBy(
                        () -> plan().agree(holder(Country.CA), null, BY_DEFAULT).withdraw(signature, PRIVATE_TOO));
        assertThatExceptionOfType(SeatCannotEndorse.class).isThrownBy(() -> plan().endorse(signature));
    }

    @Test
    void aKeyThatSilenceGaveIsOfNobody() {
        Signature seat = holder(Country.CA);

        assertThat(Key.tacit(NOON).isOf(seat)).isFalse();
        assertThat(Key.tacit(NOON).isOfSeat(seat)).isFalse();
        assertThat(Key.given(seat, null).isOf(sign(seat.by(), Role.ALTERNATE, Country.MX, Sector.PUBLIC)))
                .isTrue();
        assertThat(Key.given(seat, null).isOf(holder(Country.CA))).isFalse();
    }

    @Test
    void aPrivateSeatAgreesOnlyWhileTheSettingLetsIt() {
        Signature seat = privateHolder(Country.MX);

        assertThatExceptionOfType(SeatCannotAgree.class).isThrownBy(() -> plan().agree(seat, null, BY_DEFAULT));
        assertThatExceptionOfType(SeatCannotAgree.class).isThrownBy(() -> plan().refuse(seat, WHY, BY_DEFAULT));
        assertThat(plan().agree(seat, null, PRIVATE_TOO).keys()).containsOnlyKeys(Country.MX);
    }

    @Test
    void theKeyOfAPrivateSeatGivenUnderTheSettingCountsWhenItIsOffAgain() {
        Submission submission = plan().agree(privateHolder(Country.MX), null, PRIVATE_TOO);

        assertThat(submission.agree(holder(Country.CA), null, BY_DEFAULT).state())
                .isEqualTo(SubmissionState.AGREED);
    }

    @Test
    void thatSeatMayTakeItsKeyBackWhenItCouldGiveNoneAnyMore() {
        Submission submission = plan().agree(privateHolder(Country.MX), null, PRIVATE_TOO);
        Signature secretary = sign(person(), Role.SECRETARY, Country.MX, Sector.PRIVATE);

        assertThat(submission.withdraw(privateHolder(Country.MX), BY_DEFAULT).keys())
                .isEmpty();
        assertThat(submission.withdraw(holder(Country.MX), BY_DEFAULT).keys()).isEmpty();
        assertThatExceptionOfType(SeatCannotAgree.class).isThrownBy(() -> submission.withdraw(secretary, BY_DEFAULT));
    }

    @Test
    void aPrivateSeatThatCannotAgreeLeavesThePublicSeatsKeyAlone() {
        Submission submission = plan().agree(holder(Country.MX), null, BY_DEFAULT);

        assertThatExceptionOfType(SeatCannotAgree.class)
                .isThrownBy(() -> submission.withdraw(privateHolder(Country.MX), BY_DEFAULT));
    }
}
