package org.tandem.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tandem.checkin.ProposedUpdates.words;
import static org.tandem.testing.SmallPartnership.as;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.groups.HoldingPart;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.NotAllowed;
import org.tandem.shared.PersonId;
import org.tandem.testing.SmallPartnership;
import org.tandem.workplan.AgreedPlan.Scene;
import org.tandem.workplan.ProposalIsOvertaken;
import org.tandem.workplan.UpdateDraft;
import org.tandem.workplan.UpdateId;
import org.tandem.workplan.UpdateKind;
import org.tandem.workplan.UpdateProposalId;
import org.tandem.workplan.UpdateProposalRow;
import org.tandem.workplan.UpdateProposalState;
import org.tandem.workplan.WorkPlanQueries;

/** Whoever writes for the country takes what was proposed into the check-in, and out of it again. */
@OfCheckIns
@Transactional
class ProposalUseTest {

    private static final UUID PAGE = UUID.randomUUID();

    @Autowired
    private ProposedUpdates proposed;

    @Autowired
    private CheckInPartnership checkIns;

    @Autowired
    private DraftService drafts;

    @Autowired
    private WorkPlanQueries plans;

    @Autowired
    private SmallPartnership partnership;

    private ProposedUpdates.OfScene offered;
    private Scene scene;

    @BeforeEach
    void agreePlan() {
        offered = proposed.onAgreedPlan();
        scene = offered.scene();
    }

    @Test
    void itsWordsFillTheRowAndThePostedUpdateMarksItUsed() {
        offered.propose(words("Proposed"));
        PersonId secretary = partnership.seated(scene.group(), Country.CA, HoldingPart.SECRETARY);
        offered.use(secretary);

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
        offered.post(scene.canada());

        assertThat(offered.waiting(Country.CA)).isEmpty();
        UpdateProposalRow.Decision decision =
                Objects.requireNonNull(offered.mine(offered.member()).getFirst().decision());
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
        offered.propose(words("Proposed", "Proposed too"));
        offered.use(scene.canada());

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
        offered.propose(words("Proposed"));
        UpdateProposalId first = offered.waiting(Country.CA).getFirst().id();
        offered.use(scene.canada());
        assertThatExceptionOfType(ConcurrentChange.class).isThrownBy(() -> offered.decline(scene.canada(), "No"));
        assertThatExceptionOfType(ConcurrentChange.class).isThrownBy(() -> offered.use(scene.canada()));
        offered.propose(words("Proposed again"));
        assertThat(offered.waiting(Country.CA)).hasSize(2);

        offered.post(scene.canada());
        assertThat(offered.waiting(Country.CA))
                .singleElement()
                .satisfies(other -> assertThat(other.words().points()).containsExactly("Proposed again"));
        assertThat(offered.state(first)).isEqualTo(UpdateProposalState.USED);
    }

    @Test
    void itsWordsAreTakenOutAgainAsFarAsNobodyChangedThem() {
        checkIns.answer(scene, scene.canada(), Country.CA, "The seat’s own");
        offered.propose(words("Proposed", "Proposed too", "And this"));
        offered.use(scene.canada());
        SavedField second = offered.field(DraftField.POINT_2);
        checkIns.write(scene, scene.canada(), Country.CA, DraftField.POINT_2, "Edited", second.revision());
        offered.putBack(scene.canada());

        assertThat(offered.field(DraftField.POINT_1).value()).isEqualTo("The seat’s own");
        assertThat(offered.field(DraftField.POINT_1).isContested()).isFalse();
        assertThat(offered.field(DraftField.POINT_2).value()).isEqualTo("Edited");
        assertThat(offered.row().value(DraftField.POINT_3)).isEmpty();
        assertThat(offered.row().answer()).isEqualTo(Answer.CHANGED);
        assertThatExceptionOfType(ConcurrentChange.class).isThrownBy(() -> offered.putBack(scene.canada()));
        offered.decline(scene.canada(), "It is said already");
        assertThat(offered.waiting(Country.CA)).isEmpty();
    }

    @Test
    void itWaitsAgainWhenTheAnswerSaysSomethingElse() {
        checkIns.answer(scene, scene.canada(), Country.CA, "Before");
        offered.post(scene.canada());
        offered.propose(LeadMember.words(Country.CA, offered.last(), "Proposed"));
        offered.use(scene.canada());
        SavedField answer = offered.field(DraftField.ANSWER);
        checkIns.write(
                scene, scene.canada(), Country.CA, DraftField.ANSWER, Answer.STILL_TRUE.name(), answer.revision());
        offered.post(scene.canada());

        assertThat(offered.waiting(Country.CA))
                .singleElement()
                .satisfies(proposal -> assertThat(proposal.taken()).isFalse());
        assertThat(offered.row().value(DraftField.POINT_1)).isEqualTo("Proposed");
    }

    @Test
    void whatOnlyRepeatsAnUpdateIsNotTakenAfterAnother() {
        checkIns.answer(scene, scene.canada(), Country.CA, "Before");
        offered.post(scene.canada());
        offered.propose(UpdateDraft.wordless(
                UpdateKind.STILL_TRUE,
                new UpdateId(UUID.randomUUID()),
                Country.CA,
                offered.last(),
                Language.FR,
                false));
        checkIns.answer(scene, scene.canada(), Country.CA, "After");
        offered.post(scene.canada());

        assertThatExceptionOfType(ProposalIsOvertaken.class).isThrownBy(() -> offered.use(scene.canada()));
        offered.decline(scene.canada(), "We said something newer");
    }

    @Test
    void whatWasTakenIsReplacedByWhatItsProposerProposedSinceOnceItIsFree() {
        proposeTwiceAndTakeTheFirst();
        offered.putBack(scene.canada());
        assertThat(offered.waiting(Country.CA))
                .singleElement()
                .satisfies(left -> assertThat(left.words().points()).containsExactly("Second"));
    }

    @Test
    void postingSomethingElseFreesWhatWasTakenOfOnePersonOnce() {
        checkIns.answer(scene, scene.canada(), Country.CA, "Before");
        offered.post(scene.canada());
        proposeTwiceAndTakeTheFirst();
        UpdateProposalRow second = offered.waiting(Country.CA).getLast();
        offered.use(scene.canada(), second.id());
        SavedField point = offered.field(DraftField.POINT_1);
        PersonAuthentication.run(
                scene.canada(),
                () -> drafts.choose(
                        scene.milestone(),
                        Country.CA,
                        new FieldText(PAGE, DraftField.POINT_1, "First", point.revision()),
                        point.rivals().getLast().savedAt()));
        SavedField answer = offered.field(DraftField.ANSWER);
        checkIns.write(
                scene, scene.canada(), Country.CA, DraftField.ANSWER, Answer.STILL_TRUE.name(), answer.revision());
        offered.post(scene.canada());

        assertThat(offered.waiting(Country.CA)).singleElement().satisfies(left -> {
            assertThat(left.id()).isEqualTo(second.id());
            assertThat(left.taken()).isFalse();
        });
    }

    private void proposeTwiceAndTakeTheFirst() {
        offered.propose(LeadMember.words(Country.CA, offered.last(), "First"));
        offered.use(scene.canada());
        offered.propose(LeadMember.words(Country.CA, offered.last(), "Second"));
    }

    @Test
    void onlyWhoeverWritesForThatCountryUsesOrDeclinesIt() {
        offered.propose(words("Proposed"));
        for (PersonId other : List.of(scene.mexico(), offered.member())) {
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> offered.use(other));
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> offered.putBack(other));
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> offered.decline(other, "No"));
        }
        assertThat(offered.waiting(Country.CA)).hasSize(1);
    }
}
