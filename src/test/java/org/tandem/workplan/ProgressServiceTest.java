package org.tandem.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tandem.testing.SmallPartnership.as;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.cycle.Stage;
import org.tandem.cycle.StageIsOver;
import org.tandem.groups.HoldingPart;
import org.tandem.groups.MembershipPart;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Capacity;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.NotAllowed;
import org.tandem.shared.NotFound;
import org.tandem.shared.PersonId;
import org.tandem.shared.Revision;
import org.tandem.shared.Role;
import org.tandem.shared.Sector;
import org.tandem.testing.Persons;
import org.tandem.testing.SmallPartnership;
import org.tandem.testing.TandemTest;
import org.tandem.workplan.AgreedPlan.Scene;

@TandemTest
@Import({Persons.class, SmallPartnership.class, AgreedPlan.class})
@Transactional
class ProgressServiceTest {

    @Autowired
    private ProgressService progress;

    @Autowired
    private WorkPlanQueries plans;

    @Autowired
    private SmallPartnership partnership;

    @Autowired
    private AgreedPlan agreedPlan;

    private Scene scene;

    @BeforeEach
    void agreePlan() {
        scene = agreedPlan.agreed();
    }

    @ParameterizedTest
    @EnumSource
    void eachCountryPostsItsOwnLine(Country country) {
        UpdateDraft draft = AgreedPlan.onTrack(country, null);

        post(scene.coChair(country), draft);

        MilestoneDetails details = read();
        assertThat(details.milestone().facts().line(country).status()).isEqualTo(MilestoneStatus.ON_TRACK);
        assertThat(details.milestone().facts().line(country.other()).hasReported())
                .isFalse();
        assertThat(details.updates()).singleElement().satisfies(update -> {
            assertThat(update.id()).isEqualTo(draft.id());
            assertThat(update.as()).isEqualTo(new Capacity(Role.CO_CHAIR, country, Sector.PUBLIC));
            assertThat(update.statusFrom()).isEqualTo(MilestoneStatus.NOT_STARTED);
        });
    }

    @ParameterizedTest
    @EnumSource
    void theOtherCountrysLineIsNotTheirs(Country country) {
        refuses(NotAllowed.class, scene.coChair(country), AgreedPlan.onTrack(country.other(), null));
    }

    @ParameterizedTest
    @EnumSource(
            value = HoldingPart.class,
            names = {"ALTERNATE", "SECRETARY"})
    void whoActsForASeatPostsForIt(HoldingPart part) {
        PersonId person = partnership.seated(scene.group(), Country.MX, part);

        post(person, AgreedPlan.onTrack(Country.MX, null));

        assertThat(read().updates()).hasSize(1);
    }

    @Test
    void aCoordinatorTypesForTheOwnCountryAndIsRecordedSo() {
        PersonId coordinator = partnership.coordinator(Country.CA);

        post(coordinator, AgreedPlan.onTrack(Country.CA, null));

        assertThat(read().updates())
                .extracting(UpdateRow::as)
                .containsExactly(new Capacity(Role.COORDINATOR, Country.CA, null));
    }

    @Test
    void aCoordinatorDoesNotTypeForTheOtherCountry() {
        refuses(NotAllowed.class, partnership.coordinator(Country.CA), AgreedPlan.onTrack(Country.MX, null));
    }

    @Test
    void whoeverOnlyReadsIsToldSo() {
        UpdateDraft draft = AgreedPlan.onTrack(Country.CA, null);

        refuses(NotAllowed.class, partnership.admitted(scene.group(), MembershipPart.MEMBER), draft);
        refuses(NotAllowed.class, partnership.admitted(scene.group(), MembershipPart.OBSERVER), draft);
        refuses(NotAllowed.class, partnership.nationalCoChair(Country.CA), draft);
        refuses(NotAllowed.class, partnership.coChair(partnership.group(), Country.CA), draft);
    }

    @Test
    void whoeverMayNotReadFindsNothing() {
        UpdateDraft draft = AgreedPlan.onTrack(Country.CA, null);

        refuses(NotFound.class, partnership.administrator(), draft);
        refuses(NotFound.class, partnership.nobody(), draft);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(partnership.administrator(), () -> plans.milestone(scene.milestone())));
    }

    @Test
    void thePageAsksWhatThePostWillAsk() {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> PersonAuthentication.run(
                        scene.canada(), () -> progress.requirePostable(scene.milestone(), Country.MX)));
        assertThat(as(scene.canada(), () -> plans.milestone(scene.milestone()).mayPostFor()))
                .containsExactly(Country.CA);
    }

    @Test
    void aMilestoneThatDoesNotExistIsNotFound() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> PersonAuthentication.run(
                        scene.canada(),
                        () -> progress.post(new MilestoneId(UUID.randomUUID()), AgreedPlan.onTrack(Country.CA, null))));
    }

    @Test
    void theSameFormSavedTwiceIsKeptOnce() {
        UpdateDraft draft = AgreedPlan.onTrack(Country.CA, null);

        post(scene.canada(), draft);
        post(scene.canada(), draft);

        assertThat(read().updates()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = UpdateKind.class,
            names = {"STILL_TRUE", "NOTHING_TO_REPORT"})
    void anUpdateWithoutWordsRepeatsWhatTheLineSays(UpdateKind kind) {
        UpdateDraft first = AgreedPlan.explained(
                Country.CA, null, MilestoneStatus.DELAYED, Obstacle.OTHER, "It rained.", "A point.");
        UpdateDraft wordless = AgreedPlan.wordless(kind, Country.CA, first.id());

        post(scene.canada(), first);
        post(scene.canada(), wordless);
        post(scene.canada(), wordless);

        Line line = read().milestone().facts().line(Country.CA);
        assertThat(line.status()).isEqualTo(MilestoneStatus.DELAYED);
        assertThat(line.unchangedTimes()).isEqualTo(1);
        assertThat(line.lastUpdate()).isEqualTo(wordless.id());
        assertThat(read().updates().getFirst().kind()).isEqualTo(kind);
    }

    @Test
    void nothingIsStillTrueBeforeTheFirstUpdate() {
        UpdateDraft still = AgreedPlan.wordless(UpdateKind.STILL_TRUE, Country.CA, null);

        refuses(NothingToRepeat.class, scene.canada(), still);
        assertThat(still.kinds()).containsExactly(UpdateKind.CHANGED, UpdateKind.NOTHING_TO_REPORT);
    }

    @Test
    void completedOnlyProposesAClosure() {
        UpdateDraft first = AgreedPlan.onTrack(Country.CA, null);
        post(scene.canada(), first);
        post(scene.canada(), AgreedPlan.update(Country.CA, first.id(), MilestoneStatus.COMPLETED, "Done."));

        Headline headline = read().milestone().standing().headline();
        assertThat(headline.status()).isEqualTo(MilestoneStatus.ON_TRACK);
        assertThat(headline.closureProposedBy()).containsExactly(Country.CA);
    }

    @Test
    void aClosedMilestoneTakesNoMore() {
        agreedPlan.close(scene, MilestoneStatus.COMPLETED);

        refuses(MilestoneIsClosed.class, scene.mexico(), AgreedPlan.onTrack(Country.MX, null));
        assertThat(read().mayPostFor()).isEmpty();
    }

    @Test
    void aStageThatShutsUpdatesRefusesThem() {
        partnership.move(scene.edition(), Stage.REPORTING);
        refuses(StageIsOver.class, scene.canada(), AgreedPlan.onTrack(Country.CA, null));

        partnership.move(scene.edition(), Stage.CLOSED);
        refuses(StageIsOver.class, scene.canada(), AgreedPlan.onTrack(Country.CA, null));
    }

    @Test
    void nothingIsReportedOnADraft() {
        scene = agreedPlan.draft();

        refuses(PlanIsNotAgreed.class, scene.canada(), AgreedPlan.onTrack(Country.CA, null));
        refuses(NotFound.class, partnership.admitted(scene.group(), MembershipPart.OBSERVER), anUpdate());
    }

    @ParameterizedTest
    @EnumSource
    void eitherCountryMovesTheDueDateButNotBeforeTheStart(Country country) {
        PersonAuthentication.run(scene.coChair(country), () -> moveDue("2026-02-01"));

        assertThat(read().milestone().due()).isEqualTo(LocalDate.parse("2026-02-01"));
        assertThatExceptionOfType(DueBeforeStart.class)
                .isThrownBy(() -> PersonAuthentication.run(scene.coChair(country), () -> moveDue("2026-01-31")));
    }

    @Test
    void updatesStandNewestFirstWhoeverPosted() {
        List<UpdateDraft> drafts = List.of(AgreedPlan.onTrack(Country.CA, null), AgreedPlan.onTrack(Country.MX, null));
        post(scene.canada(), drafts.getFirst());
        post(scene.mexico(), drafts.getLast());

        assertThat(read().updates())
                .extracting(UpdateRow::id)
                .containsExactly(drafts.getLast().id(), drafts.getFirst().id());
    }

    private static UpdateDraft anUpdate() {
        return AgreedPlan.onTrack(Country.CA, null);
    }

    private void post(PersonId person, UpdateDraft draft) {
        PersonAuthentication.run(person, () -> progress.post(scene.milestone(), draft));
    }

    private void moveDue(String to) {
        Revision seen = plans.milestone(scene.milestone()).milestone().dueRevision();
        progress.moveDue(
                scene.milestone(), seen, new DueMoveDraft(LocalDate.parse(to), "The season was late.", Language.EN));
    }

    private MilestoneDetails read() {
        return as(scene.canada(), () -> plans.milestone(scene.milestone()));
    }

    private void refuses(Class<? extends RuntimeException> refusal, PersonId person, UpdateDraft draft) {
        assertThatExceptionOfType(refusal).isThrownBy(() -> post(person, draft));
    }
}
