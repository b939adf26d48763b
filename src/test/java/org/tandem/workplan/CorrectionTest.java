package org.tandem.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tandem.shared.Country.CA;
import static org.tandem.shared.Country.MX;
import static org.tandem.testing.SmallPartnership.as;
import static org.tandem.workplan.MilestoneStatus.DELAYED;
import static org.tandem.workplan.MilestoneStatus.ON_TRACK;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.groups.MembershipPart;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Language;
import org.tandem.shared.NotAllowed;
import org.tandem.shared.NotFound;
import org.tandem.shared.PersonId;
import org.tandem.testing.Persons;
import org.tandem.testing.SmallPartnership;
import org.tandem.testing.TandemTest;
import org.tandem.workplan.AgreedPlan.Scene;

/** An update is never overwritten: a correction is a new one that points to the old one. */
@TandemTest
@Import({Persons.class, SmallPartnership.class, AgreedPlan.class})
@Transactional
class CorrectionTest {

    @Autowired
    private ProgressService progress;

    @Autowired
    private WorkPlanQueries plans;

    @Autowired
    private AgreedPlan agreedPlan;

    @Autowired
    private SmallPartnership partnership;

    @Autowired
    private JdbcClient database;

    private Scene scene;
    private UpdateDraft first;

    @BeforeEach
    void postTheFirst() {
        scene = agreedPlan.agreed();
        first = withLink("https://example.org/wrong");
        post(first);
    }

    @Test
    void itTakesThePlaceOfTheWordsAndLeavesThemToBeRead() {
        UpdateDraft correction = correction(first, first);

        post(correction);
        post(correction);

        assertThat(read().updates())
                .satisfiesExactly(
                        newer -> {
                            assertThat(newer.id()).isEqualTo(correction.id());
                            assertThat(newer.corrects())
                                    .extracting(UpdateRow.Other::id)
                                    .isEqualTo(first.id());
                            assertThat(newer.correctedBy()).isNull();
                            assertThat(newer.newestWords()).isTrue();
                        },
                        older -> {
                            assertThat(older.points()).isEqualTo(first.points());
                            assertThat(older.correctedBy())
                                    .extracting(UpdateRow.Other::id)
                                    .isEqualTo(correction.id());
                            assertThat(older.newestWords()).isFalse();
                        });
        assertThat(read().milestone().facts().line(CA).status()).isEqualTo(DELAYED);
        assertThat(database.sql(
                                "select count(*) from audit_entry where action = 'UPDATE_CORRECTED' and subject_id = :id")
                        .param("id", scene.milestone().value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void itSpeaksOfTheQuarterOfWhatItCorrects() {
        database.sql("update progress_update set period = '2024-Q2' where id = :id")
                .param("id", first.id().value())
                .update();

        post(correction(first, first));

        assertThat(read().updates()).extracting(UpdateRow::period).containsOnly(new Quarter(2024, 2));
    }

    @Test
    void whatTheCorrectedUpdateShowedIsNoEvidenceAnyMore() {
        assertThat(read().evidence()).hasSize(1);

        post(correction(first, first));

        assertThat(read().evidence()).isEmpty();
        assertThat(read().milestone().facts().evidenceCount()).isZero();
    }

    @Test
    void anUpdateIsCorrectedOnceAndThenItsCorrectionIs() {
        UpdateDraft second = correction(first, first);
        post(second);

        refuses(NotTheNewestWords.class, scene.canada(), correction(first, second));
        post(correction(second, second));

        assertThat(read().updates()).hasSize(3);
    }

    @Test
    void whatWasOnlyRepeatedSinceMayBeCorrected() {
        UpdateDraft still = AgreedPlan.wordless(UpdateKind.STILL_TRUE, CA, first.id());
        post(still);

        post(correction(first, still));

        assertThat(read().milestone().facts().line(CA).unchangedTimes()).isZero();
    }

    @Test
    void whatWasFollowedByOtherWordsStays() {
        UpdateDraft next = AgreedPlan.onTrack(CA, first.id());
        post(next);

        refuses(NotTheNewestWords.class, scene.canada(), correction(first, next));
        assertThatExceptionOfType(NotTheNewestWords.class).isThrownBy(() -> asks(scene.canada(), first.id()));
    }

    @Test
    void whatRepeatsHasNothingToCorrect() {
        UpdateDraft still = AgreedPlan.wordless(UpdateKind.STILL_TRUE, CA, first.id());
        refuses(IncompleteUpdate.class, scene.canada(), AgreedPlan.correcting(first.id(), still));

        post(still);
        refuses(NotTheNewestWords.class, scene.canada(), correction(still, still));
    }

    @Test
    void nobodyCorrectsTheOtherCountryOrAnotherMilestone() {
        UpdateDraft ofMexico = AgreedPlan.correcting(first.id(), AgreedPlan.onTrack(MX, null));
        refuses(NotFound.class, scene.mexico(), ofMexico);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> asks(scene.mexico(), first.id()));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> asks(partnership.admitted(scene.group(), MembershipPart.OBSERVER), first.id()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> asks(scene.canada(), new UpdateId(UUID.randomUUID())));

        Scene elsewhere = agreedPlan.agreed();
        UpdateDraft there = AgreedPlan.correcting(first.id(), AgreedPlan.onTrack(CA, null));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> PersonAuthentication.run(
                        elsewhere.canada(), () -> progress.post(elsewhere.milestone(), there)));
    }

    @Test
    void itIsOfferedToTheWritersOfTheLineWhileUpdatesAreOpen() {
        MilestoneDetails mine = read();
        MilestoneDetails theirs = as(scene.mexico(), () -> plans.milestone(scene.milestone()));

        assertThat(mine.updates().getFirst().mayBeCorrected(mine.mayPostFor())).isTrue();
        assertThat(theirs.updates().getFirst().mayBeCorrected(theirs.mayPostFor()))
                .isFalse();
    }

    @Test
    void whoeverWasOvertakenCorrectsTheNewerWordsOrNone() {
        UpdateDraft mine = correction(first, first);
        post(correction(first, first));
        UpdateRow theirCorrection = read().updates().getFirst();
        assertThat(mine.correctsAfter(theirCorrection)).isEqualTo(theirCorrection.id());

        post(AgreedPlan.onTrack(CA, theirCorrection.id()));
        assertThat(mine.correctsAfter(read().updates().getFirst())).isNull();
    }

    @Test
    void theDatabaseKnowsThatALineIsCorrectedByItselfAndOnce() {
        UpdateDraft ofMexico = AgreedPlan.onTrack(MX, null);
        PersonAuthentication.run(scene.mexico(), () -> progress.post(scene.milestone(), ofMexico));

        assertThatThrownBy(() -> database.sql("update progress_update set corrects_id = :other where id = :id")
                        .param("other", first.id().value())
                        .param("id", ofMexico.id().value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("update_corrects_own_line");
    }

    private static UpdateDraft withLink(String url) {
        return new UpdateDraft(
                new UpdateId(UUID.randomUUID()),
                CA,
                null,
                null,
                UpdateKind.CHANGED,
                ON_TRACK,
                List.of("Two workshops were held."),
                null,
                "",
                "",
                null,
                Language.EN,
                List.of(new EvidenceLink(url, "The record")),
                false);
    }

    private static UpdateDraft correction(UpdateDraft corrected, UpdateDraft previous) {
        return AgreedPlan.correcting(
                corrected.id(),
                AgreedPlan.explained(
                        CA, previous.id(), DELAYED, Obstacle.OTHER, "It rained.", "One workshop was held."));
    }

    private void asks(PersonId person, UpdateId corrected) {
        PersonAuthentication.run(person, () -> progress.requireCorrectable(scene.milestone(), CA, corrected));
    }

    private void post(UpdateDraft draft) {
        PersonAuthentication.run(scene.canada(), () -> progress.post(scene.milestone(), draft));
    }

    private void refuses(Class<? extends RuntimeException> refusal, PersonId person, UpdateDraft draft) {
        assertThatExceptionOfType(refusal)
                .isThrownBy(() -> PersonAuthentication.run(person, () -> progress.post(scene.milestone(), draft)));
    }

    private MilestoneDetails read() {
        return as(scene.canada(), () -> plans.milestone(scene.milestone()));
    }
}
