package org.tandem.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tandem.agreement.TestSubmission.BY_DEFAULT;
import static org.tandem.agreement.TestSubmission.NOON;
import static org.tandem.agreement.TestSubmission.WHY;
import static org.tandem.agreement.TestSubmission.closure;
import static org.tandem.agreement.TestSubmission.holder;
import static org.tandem.agreement.TestSubmission.plan;
import static org.tandem.agreement.TestSubmission.privateHolder;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.shared.Country;
import org.tandem.shared.Revision;

/** How keys are taken back, and what ends a submission but agreement (product.md §3). */
class DecisionTest {

    @Test
    void aKeyIsTakenBackUntilTheOtherIsGiven() {
        Submission first = plan().agree(holder(Country.CA), null, BY_DEFAULT);
        Submission without = first.withdraw(holder(Country.CA), BY_DEFAULT);

        assertThat(without.keys()).isEmpty();
        assertThat(without.state()).isEqualTo(SubmissionState.OPEN);
        assertThat(without.agree(holder(Country.CA), null, BY_DEFAULT).keys()).containsOnlyKeys(Country.CA);
        assertThatExceptionOfType(SubmissionIsDecided.class)
                .isThrownBy(() ->
                        first.agree(holder(Country.MX), null, BY_DEFAULT).withdraw(holder(Country.CA), BY_DEFAULT));
    }

    @Test
    void oneTakesBackOnlyTheKeyOfOnesOwnCountry() {
        Submission first = plan().agree(holder(Country.CA), null, BY_DEFAULT);

        assertThatExceptionOfType(NoKeyToWithdraw.class)
                .isThrownBy(() -> first.withdraw(holder(Country.MX), BY_DEFAULT));
        assertThatExceptionOfType(NoKeyToWithdraw.class)
                .isThrownBy(() -> plan().withdraw(holder(Country.CA), BY_DEFAULT));
    }

    @ParameterizedTest
    @EnumSource
    void aRefusalByEitherCountryIsForEverAndKeepsWhatWasGiven(Country country) {
        Signature no = holder(country);
        Submission refused = plan().agree(holder(Country.CA), null, BY_DEFAULT).refuse(no, WHY, BY_DEFAULT);

        assertThat(refused.state()).isEqualTo(SubmissionState.REFUSED);
        assertThat(refused.refusal()).isEqualTo(new Refusal(no, WHY));
        assertThat(refused.decidedAt()).isEqualTo(no.at());
        assertThat(refused.keys()).containsOnlyKeys(Country.CA);
        assertThat(refused.awaited()).isEmpty();
    }

    @Test
    void whatIsSaidToExplainATextMakesWhatWasReadOldAndNothingElse() {
        Submission read = closure().agree(holder(Country.CA), null, BY_DEFAULT);
        Submission explained = read.explained();

        assertThat(explained.revision()).isNotEqualTo(read.revision());
        assertThat(explained.keys()).isEqualTo(read.keys());
        assertThat(explained.state()).isEqualTo(SubmissionState.OPEN);
        assertThatExceptionOfType(SubmissionIsDecided.class)
                .isThrownBy(() -> read.takeBack(NOON).explained());
    }

    @Test
    void aTextTakenBackLosesItsPlaceAtThatInstant() {
        Instant later = NOON.plusSeconds(90);
        Submission back = plan().agree(holder(Country.CA), null, BY_DEFAULT).takeBack(later);

        assertThat(back.state()).isEqualTo(SubmissionState.TAKEN_BACK);
        assertThat(back.decidedAt()).isEqualTo(later);
        assertThat(back.refusal()).isNull();
        assertThat(back.awaited()).isEmpty();
    }

    @Test
    void theYearGoesPastWhatIsOpenAndLeavesWhatIsDecided() {
        Instant later = NOON.plusSeconds(90);
        Submission lapsed = plan().lapse(later);
        Submission agreed =
                plan().agree(holder(Country.CA), null, BY_DEFAULT).agree(holder(Country.MX), null, BY_DEFAULT);

        assertThat(lapsed.state()).isEqualTo(SubmissionState.LAPSED);
        assertThat(lapsed.decidedAt()).isEqualTo(later);
        assertThat(agreed.lapse(later)).isEqualTo(agreed);
    }

    @Test
    void nothingMoreIsSaidToWhatIsDecided() {
        Submission agreed =
                plan().agree(holder(Country.CA), null, BY_DEFAULT).agree(holder(Country.MX), null, BY_DEFAULT);
        for (Submission decided : new Submission[] {
            agreed, plan().refuse(holder(Country.CA), WHY, BY_DEFAULT), plan().takeBack(NOON), plan().lapse(NOON)
        }) {
            assertThat(decided.isOpen()).isFalse();
            assertThatExceptionOfType(SubmissionIsDecided.class)
                    .isThrownBy(() -> decided.agree(holder(Country.CA), null, BY_DEFAULT));
            assertThatExceptionOfType(SubmissionIsDecided.class)
                    .isThrownBy(() -> decided.withdraw(holder(Country.CA), BY_DEFAULT));
            assertThatExceptionOfType(SubmissionIsDecided.class)
                    .isThrownBy(() -> decided.refuse(holder(Country.CA), WHY, BY_DEFAULT));
            assertThatExceptionOfType(SubmissionIsDecided.class).isThrownBy(() -> decided.takeBack(NOON));
        }
    }

    @Test
    void everyActCountsSoThatNobodyAnswersWhatTheyDidNotSee() {
        Submission submission = plan();
        assertThat(submission.revision()).isEqualTo(Revision.FIRST);

        Submission first = submission.agree(holder(Country.CA), null, BY_DEFAULT);
        assertThat(first.revision()).isEqualTo(new Revision(1));
        assertThat(first.withdraw(holder(Country.CA), BY_DEFAULT).revision()).isEqualTo(new Revision(2));
        assertThat(first.refuse(holder(Country.MX), WHY, BY_DEFAULT).revision()).isEqualTo(new Revision(2));
        assertThat(first.endorse(privateHolder(Country.MX)).revision()).isEqualTo(new Revision(2));
        assertThat(first.takeBack(NOON).revision()).isEqualTo(new Revision(2));
        assertThat(first.lapse(NOON).revision()).isEqualTo(new Revision(2));
    }
}
