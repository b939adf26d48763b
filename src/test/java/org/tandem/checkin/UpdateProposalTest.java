package org.tandem.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tandem.checkin.ProposedUpdates.words;
import static org.tandem.testing.SmallPartnership.as;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.cycle.Stage;
import org.tandem.cycle.StageIsOver;
import org.tandem.groups.MembershipPart;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.NotAllowed;
import org.tandem.shared.NotFound;
import org.tandem.shared.PersonId;
import org.tandem.testing.SmallPartnership;
import org.tandem.workplan.AgreedPlan;
import org.tandem.workplan.AgreedPlan.Scene;
import org.tandem.workplan.IncompleteUpdate;
import org.tandem.workplan.MilestoneIsClosed;
import org.tandem.workplan.MilestoneStatus;
import org.tandem.workplan.UpdateId;
import org.tandem.workplan.UpdateProposalRow;

/** A lead member proposes what the own country might say; its seats read it, or decline it with a word. */
@OfCheckIns
@Transactional
class UpdateProposalTest {

    @Autowired
    private ProposedUpdates proposed;

    @Autowired
    private CheckInPartnership checkIns;

    @Autowired
    private CheckInQueries checkInQueries;

    @Autowired
    private AgreedPlan agreedPlan;

    @Autowired
    private LeadMember leads;

    @Autowired
    private SmallPartnership partnership;

    @Autowired
    private JdbcClient jdbc;

    private ProposedUpdates.OfScene offered;
    private Scene scene;

    @BeforeEach
    void agreePlan() {
        offered = proposed.onAgreedPlan();
        scene = offered.scene();
    }

    @ParameterizedTest
    @EnumSource
    void theOwnCountryReadsIt(Country country) {
        PersonId proposer = leads.of(leads.lead(scene, country), country, scene, MembershipPart.MEMBER);
        offered.propose(proposer, LeadMember.words(country, null, "Deux ateliers"));

        assertThat(offered.waiting(country)).singleElement().satisfies(proposal -> {
            assertThat(proposal.words().points()).containsExactly("Deux ateliers");
            assertThat(proposal.words().language()).isEqualTo(Language.FR);
            assertThat(proposal.by().person()).isEqualTo(proposer);
        });
        assertThat(offered.waiting(country.other())).isEmpty();
        assertThat(offered.mine(proposer).getFirst().decision()).isNull();
    }

    @Test
    void onlyLeadMembersPropose() {
        refuses(NotAllowed.class, leads.of(leads.organisation(), Country.CA, scene, MembershipPart.MEMBER));
        refuses(NotAllowed.class, leads.of(null, Country.CA, scene, MembershipPart.MEMBER));
        refuses(NotAllowed.class, leads.of(offered.lead(), Country.MX, scene, MembershipPart.MEMBER));
        refuses(NotAllowed.class, leads.of(offered.lead(), Country.CA, scene, MembershipPart.OBSERVER));
        refuses(NotAllowed.class, leads.of(offered.lead(), Country.CA, agreedPlan.agreed(), MembershipPart.MEMBER));
        refuses(NotAllowed.class, scene.canada());
        refuses(NotFound.class, partnership.administrator());
        refuses(NotFound.class, partnership.nobody());
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> offered.propose(LeadMember.words(Country.MX, null, "For the other country")));
        assertThat(offered.waiting(Country.CA)).isEmpty();
    }

    @Test
    void itIsCheckedAsAnUpdateIs() {
        assertThatExceptionOfType(IncompleteUpdate.class)
                .isThrownBy(() -> offered.propose(LeadMember.words(Country.CA, null)));
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> offered.propose(LeadMember.words(Country.CA, null, "x".repeat(281))));
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() ->
                        offered.propose(LeadMember.words(Country.CA, new UpdateId(UUID.randomUUID()), "Of another")));
    }

    @Test
    void whoeverProposesAgainReplacesWhatWaitsAndNothingElse() {
        PersonId colleague = leads.of(offered.lead(), Country.CA, scene, MembershipPart.MEMBER);
        offered.propose(colleague, words("A colleague’s"));
        offered.propose(words("First"));
        offered.propose(words("Second"));

        assertThat(offered.waiting(Country.CA))
                .extracting(proposal -> proposal.words().points().getFirst())
                .containsExactly("A colleague’s", "Second");
        assertThat(offered.mine(offered.member())).hasSize(1);
        assertThat(jdbc.sql("select count(*) from update_proposal where milestone_id = :id and state = 'REPLACED'")
                        .param("id", scene.milestone().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void itIsCountedForThoseWhoAnswerItUntilItIsTaken() {
        offered.propose(words("Proposed"));
        assertThat(due(scene.canada())).extracting(CheckInDue::proposals).containsExactly(1);
        assertThat(due(scene.mexico())).extracting(CheckInDue::proposals).containsExactly(0);
        assertThat(due(offered.member())).isEmpty();

        offered.use(scene.canada());
        assertThat(due(scene.canada())).extracting(CheckInDue::proposals).containsExactly(0);
        assertThat(due(scene.canada())).extracting(CheckInDue::unposted).containsExactly(1);
    }

    @Test
    void decliningNeedsAWordThatItsProposerReadsAndIsDoneOnce() {
        offered.propose(words("Proposed"));
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> offered.decline(scene.canada(), " "));
        UpdateProposalRow shown = offered.waiting(Country.CA).getFirst();
        offered.decline(scene.canada(), "It is said already");

        UpdateProposalRow.Decision decision =
                Objects.requireNonNull(offered.mine(offered.member()).getFirst().decision());
        assertThat(Objects.requireNonNull(decision.declined()).reason()).isEqualTo("It is said already");
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> offered.decline(scene.canada(), shown.id(), "Again"));
        assertThatExceptionOfType(ConcurrentChange.class).isThrownBy(() -> offered.use(scene.canada(), shown.id()));
    }

    @Test
    void onAClosedMilestoneItIsOnlyDeclined() {
        offered.propose(words("Too late"));
        UpdateProposalRow shown = offered.waiting(Country.CA).getFirst();
        agreedPlan.close(scene, MilestoneStatus.COMPLETED);

        refuses(MilestoneIsClosed.class, offered.member());
        assertThatExceptionOfType(MilestoneIsClosed.class).isThrownBy(() -> offered.use(scene.canada(), shown.id()));
        offered.decline(scene.canada(), shown.id(), "It is closed");
        partnership.move(scene.edition(), Stage.REPORTING);
        refuses(StageIsOver.class, offered.member());
    }

    private void refuses(Class<? extends RuntimeException> refusal, PersonId person) {
        assertThatExceptionOfType(refusal).isThrownBy(() -> offered.propose(person, words("Words")));
    }

    private List<CheckInDue> due(PersonId person) {
        return as(person, () -> checkInQueries.ofGroup(checkIns.edition(scene), scene.group()));
    }
}
