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

import org.junit.jupiter.api.Test;
import org.tandem.shared.Country;
import org.tandem.shared.Role;
import org.tandem.shared.Sector;

/** A private seat's endorsement is printed and never counts as agreement (product.md §2, Seat). */
class EndorsementTest {

    @Test
    void endorsementsOfBothCountriesAreNoAgreement() {
        Submission submission = plan().endorse(privateHolder(Country.CA)).endorse(privateHolder(Country.MX));

        assertThat(submission.state()).isEqualTo(SubmissionState.OPEN);
        assertThat(submission.keys()).isEmpty();
        assertThat(submission.endorsements()).hasSize(2);
        assertThat(submission.isEndorsedBy(Country.CA)).isTrue();
        assertThat(submission.isEndorsedBy(Country.MX)).isTrue();
    }

    @Test
    void anEndorsementBesideOneKeyIsNoAgreement() {
        Submission submission =
                plan().agree(holder(Country.CA), null, BY_DEFAULT).endorse(privateHolder(Country.MX));

        assertThat(submission.state()).isEqualTo(SubmissionState.OPEN);
        assertThat(submission.awaited()).contains(Country.MX);
        assertThat(submission.isEndorsedBy(Country.CA)).isFalse();
    }

    @Test
    void itIsStillNoKeyWhenPrivateSeatsMayAgree() {
        Submission submission = plan().endorse(privateHolder(Country.MX)).agree(holder(Country.CA), null, PRIVATE_TOO);

        assertThat(submission.state()).isEqualTo(SubmissionState.OPEN);
        assertThat(submission
                        .agree(privateHolder(Country.MX), null, PRIVATE_TOO)
                        .state())
                .isEqualTo(SubmissionState.AGREED);
    }

    @Test
    void saidTwiceItIsSaidOnce() {
        Submission once = plan().endorse(privateHolder(Country.CA));

        assertThat(once.endorse(privateHolder(Country.CA))).isEqualTo(once);
    }

    @Test
    void anAlternateOfAPrivateSeatEndorses() {
        Signature alternate = sign(person(), Role.ALTERNATE, Country.CA, Sector.PRIVATE);

        assertThat(plan().endorse(alternate).endorsements()).containsExactly(alternate);
    }

    @Test
    void aPublicSeatAgreesAndDoesNotEndorse() {
        assertThatExceptionOfType(SeatCannotEndorse.class).isThrownBy(() -> plan().endorse(holder(Country.CA)));
        assertThatExceptionOfType(SeatCannotEndorse.class)
                .isThrownBy(() -> plan().endorse(sign(person(), Role.SECRETARY, Country.CA, Sector.PRIVATE)));
    }

    @Test
    void whatIsAgreedIsEndorsedAfterwardsAndStaysAgreed() {
        Submission agreed =
                plan().agree(holder(Country.CA), null, BY_DEFAULT).agree(holder(Country.MX), null, BY_DEFAULT);
        Submission endorsed = agreed.endorse(privateHolder(Country.MX));

        assertThat(endorsed.state()).isEqualTo(SubmissionState.AGREED);
        assertThat(endorsed.keys()).isEqualTo(agreed.keys());
        assertThat(endorsed.decidedAt()).isEqualTo(agreed.decidedAt());
        assertThat(endorsed.isEndorsedBy(Country.MX)).isTrue();
    }

    @Test
    void whatWasRefusedTakenBackOrHasLapsedIsNotEndorsed() {
        for (Submission gone : new Submission[] {
            plan().refuse(holder(Country.CA), WHY, BY_DEFAULT), plan().takeBack(NOON), plan().lapse(NOON)
        }) {
            assertThatExceptionOfType(SubmissionIsDecided.class)
                    .isThrownBy(() -> gone.endorse(privateHolder(Country.CA)));
        }
    }
}
