package org.tandem.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tandem.testing.SmallPartnership.as;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.cycle.Stage;
import org.tandem.cycle.StageIsOver;
import org.tandem.groups.HoldingPart;
import org.tandem.groups.MembershipPart;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.NotAllowed;
import org.tandem.shared.NotFound;
import org.tandem.shared.PersonId;
import org.tandem.testing.SmallPartnership;
import org.tandem.workplan.AgreedPlan;
import org.tandem.workplan.AgreedPlan.Scene;
import org.tandem.workplan.DeclineDraft;
import org.tandem.workplan.IncompleteUpdate;
import org.tandem.workplan.MilestoneIsClosed;
import org.tandem.workplan.MilestoneStatus;
import org.tandem.workplan.ProposalIsOvertaken;
import org.tandem.workplan.UpdateDraft;
import org.tandem.workplan.UpdateId;
import org.tandem.workplan.UpdateKind;
import org.tandem.workplan.UpdateProposalId;
import org.tandem.workplan.UpdateProposalQueries;
import org.tandem.workplan.UpdateProposalRow;
import org.tandem.workplan.UpdateProposalService;
import org.tandem.workplan.UpdateProposalState;
import org.tandem.workplan.WorkPlanQueries;

/** A lead member proposes; whoever writes for the own country takes the words into the check-in or declines them with a word. */
@OfCheckIns
@Import(LeadMember.class)
@Transactional
class UpdateProposalTest {

    @Autowired
    private CheckInPartnership checkIns;

    @Autowired
    private UpdateProposalService proposals;

    @Autowired
    private UpdateProposalQueries queries;

    @Autowired
    private ProposalUseService using;

    @Autowired
    private CheckInQueries checkInQueries;

    @Autowired
    private DraftService drafts;

    @Autowired
    private WorkPlanQueries plans;

    @Autowired
    private AgreedPlan agreedPlan;

    @Autowired
    private LeadMember leads;

    @Autowired
    private SmallPartnership partnership;

    @Autowired
    private JdbcClient jdbc;

    private Scene scene;
    private PersonId member;
    private UUID lead;

    @BeforeEach
    void agreePlan() {
        scene = agreedPlan.agreed();
        lead = leads.lead(scene, Country.CA);
        member = leads.of(lead, Country.CA, scene, MembershipPart.MEMBER);
    }

    @ParameterizedTest
    @EnumSource
    void theOwnCountryReadsIt(Country country) {
        PersonId proposer = leads.of(leads.lead(scene, country), country, scene, MembershipPart.MEMBER);
        propose(proposer, LeadMember.words(country, null, "Deux ateliers"));

        assertThat(waiting(country)).singleElement().satisfies(proposal -> {
            assertThat(proposal.words().points()).containsExactly("Deux ateliers");
            assertThat(proposal.words().language()).isEqualTo(Language.FR);
            assertThat(proposal.by().person()).isEqualTo(proposer);
        });
        assertThat(waiting(country.other())).isEmpty();
        assertThat(mine(proposer).getFirst().decision()).isNull();
    }

    @Test
    void onlyLeadMembersPropose() {
        refuses(NotAllowed.class, leads.of(leads.organisation(), Country.CA, scene, MembershipPart.MEMBER));
        refuses(NotAllowed.class, leads.of(null, Country.CA, scene, MembershipPart.MEMBER));
        refuses(NotAllowed.class, leads.of(lead, Country.MX, scene, MembershipPart.MEMBER));
        refuses(NotAllowed.class, leads.of(lead, Country.CA, scene, MembershipPart.OBSERVER));
        refuses(NotAllowed.class, leads.of(lead, Country.CA, agreedPlan.agreed(), MembershipPart.MEMBER));
        refuses(NotAllowed.class, scene.canada());
        refuses(NotFound.class, partnership.administrator());
        refuses(NotFound.class, partnership.nobody());
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> propose(member, LeadMember.words(Country.MX, null, "For the other country")));
        assertThat(waiting(Country.CA)).isEmpty();
    }

    @Test
    void itIsCheckedAsAnUpdateIs() {
        assertThatExceptionOfType(IncompleteUpdate.class)
                .isThrownBy(() -> propose(member, LeadMember.words(Country.CA, null)));
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> propose(member, LeadMember.words(Country.CA, null, "x".repeat(281))));
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() ->
                        propose(member, LeadMember.words(Country.CA, new UpdateId(UUID.randomUUID()), "Of another")));
    }

    @Test
    void whoeverProposesAgainReplacesWhatWaitsAndNothingElse() {
        PersonId colleague = leads.of(lead, Country.CA, scene, MembershipPart.MEMBER);
        propose(colleague, words("A colleague’s"));
        propose(member, words("First"));
        propose(member, words("Second"));

        assertThat(waiting(Country.CA))
                .extracting(proposal -> proposal.words().points().getFirst())
                .containsExactly("A colleague’s", "Second");
        assertThat(mine(member)).hasSize(1);
        assertThat(jdbc.sql("select count(*) from update_proposal where milestone_id = :id and state = 'REPLACED'")
                        .param("id", scene.milestone().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void itsWordsFillTheRowAndThePostedUpdateMarksItUsed() {
        propose(member, words("Proposed"));
        PersonId secretary = partnership.seated(scene.group(), Country.CA, HoldingPart.SECRETARY);
        use(secretary);

        CheckIn page = checkIns.open(scene, scene.canada(), Country.CA);
        DraftRow row = Objects.requireNonNull(page.items().getFirst().draft());
        assertThat(row.answer()).isEqualTo(Answer.CHANGED);
        assertThat(row.value(DraftField.POINT_1)).isEqualTo("Proposed");
        assertThat(row.value(DraftField.LANGUAGE)).isEqualTo("FR");
        assertThat(page.items().getFirst().proposals()).allMatch(UpdateProposalRow::taken);

        checkIns.write(
                scene,
                scene.canada(),
                Country.CA,
                DraftField.POINT_1,
                "Proposed and edited",
                Objects.requireNonNull(row.fields().get(DraftField.POINT_1)).revision());
        checkIns.post(scene, scene.canada(), checkIns.open(scene, scene.canada(), Country.CA));

        assertThat(waiting(Country.CA)).isEmpty();
        UpdateProposalRow.Decision decision =
                Objects.requireNonNull(mine(member).getFirst().decision());
        assertThat(decision.state()).isEqualTo(UpdateProposalState.USED);
        assertThat(decision.update()).isEqualTo(row.update());
        assertThat(as(scene.canada(), () -> plans.milestone(scene.milestone())).lastUpdate(Country.CA))
                .satisfies(update -> {
                    assertThat(update.id()).isEqualTo(row.update());
                    assertThat(update.points()).containsExactly("Proposed and edited");
                });
    }

    @Test
    void wordsThatStandInTheRowAreNotOverwritten() {
        checkIns.answer(scene, scene.canada(), Country.CA, "The seat’s own");
        SavedField emptied =
                checkIns.write(scene, scene.canada(), Country.CA, DraftField.POINT_2, "Taken out again", 0);
        checkIns.write(scene, scene.canada(), Country.CA, DraftField.POINT_2, "", emptied.revision());
        propose(member, words("Proposed", "Proposed too"));
        use(scene.canada());

        DraftRow row = Objects.requireNonNull(checkIns.open(scene, scene.canada(), Country.CA)
                .items()
                .getFirst()
                .draft());
        SavedField point = Objects.requireNonNull(row.fields().get(DraftField.POINT_1));
        assertThat(point.value()).isEqualTo("The seat’s own");
        assertThat(point.rivals()).extracting(RivalText::value).containsExactly("Proposed");
        assertThat(row.value(DraftField.POINT_2)).isEqualTo("Proposed too");
        assertThat(Objects.requireNonNull(row.fields().get(DraftField.STATUS)).isContested())
                .isFalse();
    }

    @Test
    void whatIsTakenIsNeitherDeclinedNorReplacedNorTakenTwiceBeforeItsEnd() {
        propose(member, words("Proposed"));
        UpdateProposalId first = waiting(Country.CA).getFirst().id();
        use(scene.canada());
        assertThatExceptionOfType(ConcurrentChange.class).isThrownBy(() -> decline(scene.canada(), "No"));
        assertThatExceptionOfType(ConcurrentChange.class).isThrownBy(() -> use(scene.canada()));
        propose(member, words("Proposed again"));
        assertThat(waiting(Country.CA)).hasSize(2);

        checkIns.post(scene, scene.canada(), checkIns.open(scene, scene.canada(), Country.CA));
        assertThat(waiting(Country.CA))
                .singleElement()
                .satisfies(other -> assertThat(other.words().points()).containsExactly("Proposed again"));
        assertThat(state(first)).isEqualTo(UpdateProposalState.USED);
    }

    @Test
    void itsWordsAreTakenOutAgainAsFarAsNobodyChangedThem() {
        checkIns.answer(scene, scene.canada(), Country.CA, "The seat’s own");
        propose(member, words("Proposed", "Proposed too", "And this"));
        use(scene.canada());
        SavedField second = field(DraftField.POINT_2);
        checkIns.write(scene, scene.canada(), Country.CA, DraftField.POINT_2, "Edited", second.revision());
        putBack(scene.canada());

        assertThat(field(DraftField.POINT_1).value()).isEqualTo("The seat’s own");
        assertThat(field(DraftField.POINT_1).isContested()).isFalse();
        assertThat(field(DraftField.POINT_2).value()).isEqualTo("Edited");
        assertThat(row().value(DraftField.POINT_3)).isEmpty();
        assertThat(row().answer()).isEqualTo(Answer.CHANGED);
        assertThatExceptionOfType(ConcurrentChange.class).isThrownBy(() -> putBack(scene.canada()));
        decline(scene.canada(), "It is said already");
        assertThat(waiting(Country.CA)).isEmpty();
    }

    @Test
    void itWaitsAgainWhenTheAnswerSaysSomethingElse() {
        checkIns.answer(scene, scene.canada(), Country.CA, "Before");
        checkIns.post(scene, scene.canada(), checkIns.open(scene, scene.canada(), Country.CA));
        propose(member, LeadMember.words(Country.CA, last(), "Proposed"));
        use(scene.canada());
        SavedField answer = field(DraftField.ANSWER);
        checkIns.write(
                scene, scene.canada(), Country.CA, DraftField.ANSWER, Answer.STILL_TRUE.name(), answer.revision());
        checkIns.post(scene, scene.canada(), checkIns.open(scene, scene.canada(), Country.CA));

        assertThat(waiting(Country.CA))
                .singleElement()
                .satisfies(proposal -> assertThat(proposal.taken()).isFalse());
        assertThat(row().value(DraftField.POINT_1)).isEqualTo("Proposed");
    }

    @Test
    void whatOnlyRepeatsAnUpdateIsNotTakenAfterAnother() {
        checkIns.answer(scene, scene.canada(), Country.CA, "Before");
        checkIns.post(scene, scene.canada(), checkIns.open(scene, scene.canada(), Country.CA));
        propose(
                member,
                UpdateDraft.wordless(
                        UpdateKind.STILL_TRUE,
                        new UpdateId(UUID.randomUUID()),
                        Country.CA,
                        last(),
                        Language.FR,
                        false));
        checkIns.answer(scene, scene.canada(), Country.CA, "After");
        checkIns.post(scene, scene.canada(), checkIns.open(scene, scene.canada(), Country.CA));

        assertThatExceptionOfType(ProposalIsOvertaken.class).isThrownBy(() -> use(scene.canada()));
        decline(scene.canada(), "We said something newer");
    }

    @Test
    void whatWasTakenIsReplacedByWhatItsProposerProposedSinceOnceItIsFree() {
        proposeTwiceAndTakeTheFirst();
        putBack(scene.canada());
        assertThat(waiting(Country.CA))
                .singleElement()
                .satisfies(left -> assertThat(left.words().points()).containsExactly("Second"));
    }

    @Test
    void postingSomethingElseFreesWhatWasTakenOfOnePersonOnce() {
        checkIns.answer(scene, scene.canada(), Country.CA, "Before");
        checkIns.post(scene, scene.canada(), checkIns.open(scene, scene.canada(), Country.CA));
        proposeTwiceAndTakeTheFirst();
        UpdateProposalRow second = waiting(Country.CA).getLast();
        PersonAuthentication.run(scene.canada(), () -> using.use(second.id(), scene.milestone(), Country.CA, last()));
        SavedField point = field(DraftField.POINT_1);
        PersonAuthentication.run(
                scene.canada(),
                () -> drafts.choose(
                        scene.milestone(),
                        Country.CA,
                        new FieldText(DraftField.POINT_1, "First", point.revision()),
                        point.rivals().getLast().savedAt()));
        SavedField answer = field(DraftField.ANSWER);
        checkIns.write(
                scene, scene.canada(), Country.CA, DraftField.ANSWER, Answer.STILL_TRUE.name(), answer.revision());
        checkIns.post(scene, scene.canada(), checkIns.open(scene, scene.canada(), Country.CA));

        assertThat(waiting(Country.CA)).singleElement().satisfies(left -> {
            assertThat(left.id()).isEqualTo(second.id());
            assertThat(left.taken()).isFalse();
        });
    }

    private void proposeTwiceAndTakeTheFirst() {
        propose(member, LeadMember.words(Country.CA, last(), "First"));
        use(scene.canada());
        propose(member, LeadMember.words(Country.CA, last(), "Second"));
    }

    @Test
    void itIsCountedForThoseWhoAnswerItUntilItIsTaken() {
        propose(member, words("Proposed"));
        assertThat(due(scene.canada())).extracting(CheckInDue::proposals).containsExactly(1);
        assertThat(due(scene.mexico())).extracting(CheckInDue::proposals).containsExactly(0);
        assertThat(due(member)).isEmpty();

        use(scene.canada());
        assertThat(due(scene.canada())).extracting(CheckInDue::proposals).containsExactly(0);
        assertThat(due(scene.canada())).extracting(CheckInDue::unposted).containsExactly(1);
    }

    @Test
    void onlyWhoeverWritesForThatCountryUsesOrDeclinesIt() {
        propose(member, words("Proposed"));
        for (PersonId other : List.of(scene.mexico(), member)) {
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> use(other));
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> putBack(other));
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> decline(other, "No"));
        }
        assertThat(waiting(Country.CA)).hasSize(1);
    }

    @Test
    void decliningNeedsAWordThatItsProposerReadsAndIsDoneOnce() {
        propose(member, words("Proposed"));
        assertThatExceptionOfType(ConstraintViolationException.class).isThrownBy(() -> decline(scene.canada(), " "));
        UpdateProposalRow shown = waiting(Country.CA).getFirst();
        decline(scene.canada(), "It is said already");

        UpdateProposalRow.Decision decision =
                Objects.requireNonNull(mine(member).getFirst().decision());
        assertThat(Objects.requireNonNull(decision.declined()).reason()).isEqualTo("It is said already");
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> PersonAuthentication.run(
                        scene.canada(), () -> proposals.decline(shown.id(), new DeclineDraft("Again", Language.EN))));
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> PersonAuthentication.run(
                        scene.canada(), () -> using.use(shown.id(), scene.milestone(), Country.CA, null)));
    }

    @Test
    void onAClosedMilestoneItIsOnlyDeclined() {
        propose(member, words("Too late"));
        UpdateProposalRow shown = waiting(Country.CA).getFirst();
        agreedPlan.close(scene, MilestoneStatus.COMPLETED);

        refuses(MilestoneIsClosed.class, member);
        assertThatExceptionOfType(MilestoneIsClosed.class)
                .isThrownBy(() -> PersonAuthentication.run(
                        scene.canada(), () -> using.use(shown.id(), scene.milestone(), Country.CA, null)));
        PersonAuthentication.run(
                scene.canada(), () -> proposals.decline(shown.id(), new DeclineDraft("It is closed", Language.EN)));
        partnership.move(scene.edition(), Stage.REPORTING);
        refuses(StageIsOver.class, member);
    }

    private static UpdateDraft words(String... points) {
        return LeadMember.words(Country.CA, null, points);
    }

    private void propose(PersonId person, UpdateDraft draft) {
        PersonAuthentication.run(person, () -> proposals.propose(scene.milestone(), draft));
    }

    private void refuses(Class<? extends RuntimeException> refusal, PersonId person) {
        assertThatExceptionOfType(refusal).isThrownBy(() -> propose(person, words("Words")));
    }

    private void use(PersonId person) {
        UpdateProposalRow shown = waiting(Country.CA).getFirst();
        PersonAuthentication.run(person, () -> using.use(shown.id(), scene.milestone(), Country.CA, last()));
    }

    private List<CheckInDue> due(PersonId person) {
        return as(person, () -> checkInQueries.ofGroup(checkIns.edition(scene), scene.group()));
    }

    private void putBack(PersonId person) {
        UpdateProposalRow shown = waiting(Country.CA).getFirst();
        PersonAuthentication.run(person, () -> using.putBack(shown.id(), scene.milestone(), Country.CA));
    }

    private DraftRow row() {
        return Objects.requireNonNull(checkIns.open(scene, scene.canada(), Country.CA)
                .items()
                .getFirst()
                .draft());
    }

    private SavedField field(DraftField field) {
        return Objects.requireNonNull(row().fields().get(field));
    }

    private @Nullable UpdateId last() {
        return as(scene.canada(), () -> plans.milestone(scene.milestone()))
                .milestone()
                .facts()
                .line(Country.CA)
                .lastUpdate();
    }

    private UpdateProposalState state(UpdateProposalId id) {
        return UpdateProposalState.valueOf(jdbc.sql("select state from update_proposal where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single());
    }

    private void decline(PersonId person, String word) {
        UpdateProposalRow shown = waiting(Country.CA).getFirst();
        PersonAuthentication.run(person, () -> proposals.decline(shown.id(), new DeclineDraft(word, Language.EN)));
    }

    private List<UpdateProposalRow> waiting(Country country) {
        return checkIns.open(scene, scene.coChair(country), country)
                .items()
                .getFirst()
                .proposals();
    }

    private List<UpdateProposalRow> mine(PersonId person) {
        return as(person, () -> queries.mine(plans.milestone(scene.milestone()).milestone()));
    }
}
