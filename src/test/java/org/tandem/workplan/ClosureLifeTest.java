package org.tandem.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tandem.testing.SmallPartnership.as;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.agreement.AgreementQueries;
import org.tandem.agreement.AgreementService;
import org.tandem.agreement.Reservation;
import org.tandem.agreement.Submission;
import org.tandem.agreement.SubmissionState;
import org.tandem.cycle.Stage;
import org.tandem.groups.HoldingPart;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.NotAllowed;
import org.tandem.shared.PersonId;
import org.tandem.testing.SmallPartnership;
import org.tandem.workplan.AgreedPlan.Scene;

/** Completed and Not being pursued count only once both countries agreed to it, and reopening takes the same (product.md §2). */
@OfTwoCountries
@Transactional
class ClosureLifeTest {

    @Autowired
    private AgreedPlan agreedPlan;

    @Autowired
    private SmallPartnership partnership;

    @Autowired
    private ProgressService progress;

    @Autowired
    private ClosureService closures;

    @Autowired
    private AgreementService agreement;

    @Autowired
    private AgreementQueries agreements;

    @Autowired
    private WorkPlanQueries plans;

    private Scene scene;

    @BeforeEach
    void agreeAPlan() {
        scene = agreedPlan.agreed();
        post(scene.canada(), Country.CA, MilestoneStatus.ON_TRACK);
    }

    @Test
    void postingItProposesTheClosureWithThePostersKeyAndTheOtherKeyCloses() {
        post(scene.canada(), Country.CA, MilestoneStatus.COMPLETED);
        assertThat(milestone().proposal()).extracting(OpenProposal::aim).isEqualTo(ClosureAim.COMPLETED);
        assertThat(submission().keys()).containsOnlyKeys(Country.CA);
        assertThat(milestone().facts().closure()).isNull();
        assertThat(headline()).isEqualTo(MilestoneStatus.ON_TRACK);

        agree(scene.mexico(), Country.MX);
        assertThat(milestone().facts().closure()).isEqualTo(MilestoneStatus.COMPLETED);
        assertThat(milestone().proposal()).isNull();
        assertThat(headline()).isEqualTo(MilestoneStatus.COMPLETED);
    }

    @Test
    void theOtherCountrysOwnReportJoinsTheProposalAndIsNoKey() {
        post(scene.canada(), Country.CA, MilestoneStatus.COMPLETED);
        post(scene.mexico(), Country.MX, MilestoneStatus.COMPLETED);

        assertThat(submission().keys()).containsOnlyKeys(Country.CA);
        assertThat(milestone().facts().closure()).isNull();
    }

    @Test
    void aSecretaryProposesWithoutAKey() {
        PersonId secretary = partnership.seated(scene.group(), Country.MX, HoldingPart.SECRETARY);
        post(secretary, Country.MX, MilestoneStatus.COMPLETED);

        assertThat(submission().keys()).isEmpty();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> agree(secretary, Country.MX));
    }

    @Test
    void aCoChairOfAnotherGroupReadsAndIsRefused() {
        post(scene.canada(), Country.CA, MilestoneStatus.COMPLETED);
        PersonId other = partnership.coChair(partnership.group(), Country.MX);

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> agree(other, Country.MX));
    }

    @Test
    void anotherEndIsProposedOnlyOnceTheFirstWasRefusedAndLinesReturnToTheirWorkingStatus() {
        post(scene.canada(), Country.CA, MilestoneStatus.COMPLETED);
        assertThatExceptionOfType(AnotherOutcomeIsProposed.class)
                .isThrownBy(() -> post(scene.mexico(), Country.MX, MilestoneStatus.NOT_BEING_PURSUED));

        Submission seen = submission();
        PersonAuthentication.run(
                scene.mexico(), () -> agreement.refuse(seen.id(), seen.revision(), Country.MX, LivingPlan.NO));
        assertThat(submission().state()).isEqualTo(SubmissionState.REFUSED);
        assertThat(milestone().proposal()).isNull();
        assertThat(milestone().facts().line(Country.CA).status()).isEqualTo(MilestoneStatus.ON_TRACK);

        post(scene.mexico(), Country.MX, MilestoneStatus.NOT_BEING_PURSUED);
        assertThat(milestone().proposal()).extracting(OpenProposal::aim).isEqualTo(ClosureAim.NOT_BEING_PURSUED);
    }

    @Test
    void whoProposedItWithdrawsItByWordOrByGoingOn() {
        post(scene.canada(), Country.CA, MilestoneStatus.COMPLETED);
        assertThatExceptionOfType(NothingToWithdraw.class).isThrownBy(() -> withdraw(scene.mexico(), Country.MX));
        withdraw(scene.canada(), Country.CA);
        assertThat(submission().state()).isEqualTo(SubmissionState.TAKEN_BACK);
        assertThat(milestone().facts().line(Country.CA).status()).isEqualTo(MilestoneStatus.ON_TRACK);

        post(scene.canada(), Country.CA, MilestoneStatus.COMPLETED);
        post(scene.canada(), Country.CA, MilestoneStatus.ON_TRACK);
        assertThat(submission().state()).isEqualTo(SubmissionState.TAKEN_BACK);
        assertThat(milestone().proposal()).isNull();
    }

    @Test
    void aCountryThatJoinedCanRefuseTheProposalAndNotTakeItBack() {
        post(scene.canada(), Country.CA, MilestoneStatus.COMPLETED);
        post(scene.mexico(), Country.MX, MilestoneStatus.COMPLETED);

        assertThatExceptionOfType(NothingToWithdraw.class).isThrownBy(() -> withdraw(scene.mexico(), Country.MX));
        post(scene.mexico(), Country.MX, MilestoneStatus.ON_TRACK);
        assertThat(submission().state()).isEqualTo(SubmissionState.OPEN);
        assertThat(submission().keys()).containsOnlyKeys(Country.CA);
    }

    @Test
    void whoTypesForASeatTakesNoKeyOffAProposal() {
        PersonId coordinator = partnership.coordinator(Country.CA);
        post(scene.canada(), Country.CA, MilestoneStatus.COMPLETED);

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> post(coordinator, Country.CA, MilestoneStatus.ON_TRACK));
        assertThat(submission().keys()).containsOnlyKeys(Country.CA);
    }

    @Test
    void whoReadTheProposalBeforeMoreWasSaidOfItReadsAgain() {
        post(scene.canada(), Country.CA, MilestoneStatus.COMPLETED);
        Submission read = submission();
        post(scene.canada(), Country.CA, MilestoneStatus.COMPLETED);

        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> PersonAuthentication.run(
                        scene.mexico(),
                        () -> agreement.agree(read.id(), read.revision(), Country.MX, Reservation.none(Language.EN))));
    }

    @Test
    void anEndThatWasRefusedStaysRefusedWhenAnotherIsAgreed() {
        post(scene.mexico(), Country.MX, MilestoneStatus.NOT_BEING_PURSUED);
        Submission seen = submission();
        PersonAuthentication.run(
                scene.canada(), () -> agreement.refuse(seen.id(), seen.revision(), Country.CA, LivingPlan.NO));
        post(scene.canada(), Country.CA, MilestoneStatus.COMPLETED);
        agree(scene.mexico(), Country.MX);

        assertThat(milestone().facts().closure()).isEqualTo(MilestoneStatus.COMPLETED);
        assertThat(milestone().facts().line(Country.MX).status()).isNotEqualTo(MilestoneStatus.NOT_BEING_PURSUED);
    }

    @Test
    void whatIsClosedIsOpenedAgainByBothAndItsLinesReturnToTheirWorkingStatus() {
        assertThatExceptionOfType(MilestoneIsNotClosed.class).isThrownBy(() -> reopen(scene.mexico(), Country.MX));
        post(scene.canada(), Country.CA, MilestoneStatus.COMPLETED);
        agree(scene.mexico(), Country.MX);
        assertThatExceptionOfType(MilestoneIsClosed.class)
                .isThrownBy(() -> post(scene.canada(), Country.CA, MilestoneStatus.ON_TRACK));

        reopen(scene.mexico(), Country.MX);
        assertThat(submission().keys()).containsOnlyKeys(Country.MX);
        assertThat(milestone().facts().closure()).isEqualTo(MilestoneStatus.COMPLETED);
        assertThatExceptionOfType(AnotherOutcomeIsProposed.class).isThrownBy(() -> reopen(scene.canada(), Country.CA));
        agree(scene.canada(), Country.CA);
        assertThat(milestone().facts().closure()).isNull();
        assertThat(milestone().facts().line(Country.CA).status()).isEqualTo(MilestoneStatus.ON_TRACK);
    }

    @Test
    void aReopeningIsWithdrawnByTheCountryThatProposedIt() {
        post(scene.canada(), Country.CA, MilestoneStatus.COMPLETED);
        agree(scene.mexico(), Country.MX);
        reopen(scene.mexico(), Country.MX);

        assertThatExceptionOfType(NothingToWithdraw.class).isThrownBy(() -> withdraw(scene.canada(), Country.CA));
        withdraw(scene.mexico(), Country.MX);
        assertThat(milestone().facts().closure()).isEqualTo(MilestoneStatus.COMPLETED);
        assertThat(milestone().proposal()).isNull();
    }

    @Test
    void openClosuresLapseAtReporting() {
        post(scene.canada(), Country.CA, MilestoneStatus.COMPLETED);
        partnership.move(scene.edition(), Stage.REPORTING);

        assertThat(submission().state()).isEqualTo(SubmissionState.LAPSED);
        assertThat(milestone().facts().line(Country.CA).status()).isEqualTo(MilestoneStatus.ON_TRACK);
    }

    private void post(PersonId person, Country country, MilestoneStatus status) {
        UpdateId previous = milestone().facts().line(country).lastUpdate();
        UpdateDraft draft = status == MilestoneStatus.NOT_BEING_PURSUED
                ? AgreedPlan.explained(country, previous, status, Obstacle.RESOURCES, "No funds.", "Stopped.")
                : AgreedPlan.update(country, previous, status, "What was done.");
        PersonAuthentication.run(person, () -> progress.post(scene.milestone(), draft));
    }

    private void agree(PersonId person, Country country) {
        Submission seen = submission();
        PersonAuthentication.run(
                person, () -> agreement.agree(seen.id(), seen.revision(), country, Reservation.none(Language.EN)));
    }

    private void withdraw(PersonId person, Country country) {
        OpenProposal open = milestone().proposal();
        ProposalId seen = open == null ? new ProposalId(UUID.randomUUID()) : open.id();
        PersonAuthentication.run(person, () -> closures.withdraw(scene.milestone(), seen, country));
    }

    private void reopen(PersonId person, Country country) {
        ReopeningDraft why = new ReopeningDraft("There is more to do.", Language.EN);
        PersonAuthentication.run(person, () -> closures.proposeReopening(scene.milestone(), country, why));
    }

    private MilestoneRow milestone() {
        return as(scene.canada(), () -> plans.milestone(scene.milestone())).milestone();
    }

    private MilestoneStatus headline() {
        return milestone().standing().headline().status();
    }

    private Submission submission() {
        return as(scene.canada(), () -> agreements.newest(Closures.subject(scene.milestone())))
                .orElseThrow()
                .submission();
    }
}
