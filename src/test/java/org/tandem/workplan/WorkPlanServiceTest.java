package org.tandem.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tandem.testing.SmallPartnership.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.people.OrganisationDraft;
import org.tandem.people.OrganisationId;
import org.tandem.people.OrganisationService;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Capacity;
import org.tandem.shared.Change;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Country;
import org.tandem.shared.FieldChange;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.NotFound;
import org.tandem.shared.PersonId;
import org.tandem.shared.Revision;
import org.tandem.shared.Role;
import org.tandem.shared.Translation;
import org.tandem.shared.TranslationState;
import org.tandem.testing.Persons;
import org.tandem.testing.SmallPartnership;
import org.tandem.testing.TandemTest;
import org.tandem.workplan.AgreedPlan.Scene;

/** What becomes of goals and milestones in the hands of those who may edit a draft. */
@TandemTest
@Import({Persons.class, SmallPartnership.class, AgreedPlan.class})
@Transactional
@RecordApplicationEvents
class WorkPlanServiceTest {

    private static final DropDraft REASON = new DropDraft("Les fonds manquent.", Language.FR);

    @Autowired
    private WorkPlanService service;

    @Autowired
    private DropService drops;

    @Autowired
    private OrganisationService organisations;

    @Autowired
    private WorkPlanQueries plans;

    @Autowired
    private AgreedPlan agreedPlan;

    @Autowired
    private JdbcClient database;

    @Autowired
    private SmallPartnership partnership;

    private Scene scene;

    @BeforeEach
    void openDraft() {
        scene = agreedPlan.draft();
    }

    @Test
    void goalsAreNumberedAndMilestonesStandInTheOrderTheyWereAdded() {
        GoalId second = new GoalId(UUID.randomUUID());
        PersonAuthentication.run(scene.mexico(), () -> {
            service.addGoal(second, scene.plan(), goal("Second"), false);
            add(second, "One");
            add(second, "Two");
        });
        assertThat(goals()).extracting(GoalRow::number).containsExactly(1, 2);
        assertThat(goals().getLast().milestones())
                .extracting(milestone -> milestone.title().sourceText())
                .containsExactly("One", "Two");
    }

    @Test
    void savingTheSameFormAgainAddsNothing() {
        GoalId goal = new GoalId(UUID.randomUUID());
        MilestoneId milestone = new MilestoneId(UUID.randomUUID());
        PersonAuthentication.run(scene.canada(), () -> {
            for (int click = 0; click < 2; click++) {
                service.addGoal(goal, scene.plan(), goal("Once"), false);
                service.addMilestone(milestone, goal, AgreedPlan.milestone("Once"), false, null);
            }
        });
        assertThat(goals()).hasSize(2);
        assertThat(goals().getLast().milestones()).hasSize(1);
    }

    @Test
    void openingAPlanThatIsOpenFindsIt() {
        assertThat(as(scene.mexico(), () -> service.open(scene.group(), scene.edition())))
                .isEqualTo(scene.plan());
    }

    @Test
    void aRevisedMilestoneKeepsItsPlaceAndTellsWhatChanged(ApplicationEvents events) {
        MilestoneRow before = milestone();
        MilestoneDraft draft = new MilestoneDraft(
                AgreedPlan.text("A better title"),
                null,
                null,
                null,
                "",
                Set.of(),
                null,
                LocalDate.of(2026, 10, 1),
                true);
        PersonAuthentication.run(
                scene.mexico(), () -> service.reviseMilestone(before.id(), before.textRevision(), draft));

        MilestoneRow after = milestone();
        assertThat(MilestoneDraft.of(after)).isEqualTo(draft);
        assertThat(after.position()).isEqualTo(before.position());
        assertThat(after.textRevision()).isEqualTo(new Revision(1));
        assertThat(events.stream(Change.class).filter(change -> change.action().equals("MILESTONE_REVISED")))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.draft()).isTrue();
                    assertThat(change.as()).extracting(Capacity::country).isEqualTo(Country.MX);
                    assertThat(change.fields())
                            .extracting(FieldChange::field)
                            .containsExactly("title", "startsOn", "dueOn", "recurring");
                });
    }

    @Test
    void aGoalRevisedSinceItWasReadIsNotWrittenOver() {
        GoalId goal = goals().getFirst().id();
        PersonAuthentication.run(scene.canada(), () -> service.reviseGoal(goal, Revision.FIRST, goal("Canada’s")));
        PersonAuthentication.run(
                scene.mexico(),
                () -> assertThatExceptionOfType(ConcurrentChange.class)
                        .isThrownBy(() -> service.reviseGoal(goal, Revision.FIRST, goal("Mexico’s"))));
        assertThat(goals().getFirst().title().sourceText()).isEqualTo("Canada’s");
    }

    @Test
    void aDroppedMilestoneStaysVisibleWithItsReasonInItsLanguage() {
        drop();
        assertThat(milestone().dropped()).isEqualTo(new MilestoneRow.Dropped("Les fonds manquent.", Language.FR));
    }

    @Test
    void aDroppedMilestoneIsNeitherRevisedNorDroppedAgain() {
        drop();
        Revision now = milestone().textRevision();
        PersonAuthentication.run(scene.canada(), () -> {
            assertThatExceptionOfType(MilestoneIsClosed.class)
                    .isThrownBy(() -> service.reviseMilestone(scene.milestone(), now, AgreedPlan.milestone("Again")));
            assertThatExceptionOfType(MilestoneIsClosed.class)
                    .isThrownBy(() -> drops.dropMilestone(scene.milestone(), now, REASON));
        });
    }

    @Test
    void aMilestoneRevisedSinceItWasReadIsNotDropped() {
        PersonAuthentication.run(scene.canada(), () -> {
            service.reviseMilestone(scene.milestone(), Revision.FIRST, AgreedPlan.milestone("Another"));
            assertThatExceptionOfType(ConcurrentChange.class)
                    .isThrownBy(() -> drops.dropMilestone(scene.milestone(), Revision.FIRST, REASON));
        });
    }

    @Test
    void aMilestoneIsNotDueBeforeItStarts() {
        LocalDate start = LocalDate.of(2026, 5, 2);
        PersonAuthentication.run(scene.canada(), () -> {
            assertThatExceptionOfType(DueBeforeStart.class)
                    .isThrownBy(() -> revise(start, start.minusDays(1)))
                    .satisfies(rule -> assertThat(rule.field()).isEqualTo("dueOn"));
            revise(start, start);
        });
        assertThat(milestone().due()).isEqualTo(start);
    }

    @Test
    void theDatabaseTooRefusesAMilestoneThatIsDueBeforeItStarts() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(
                        () -> database.sql("update milestone_text set due_on = starts_on - 1 where milestone_id = :id")
                                .param("id", scene.milestone().value())
                                .update())
                .withMessageContaining("milestone_due_after_start");
    }

    @ParameterizedTest
    @EnumSource
    void anOrganisationOfTheOtherCountryLeadsForNeither(Country country) {
        OrganisationId ours = organisation(country);
        OrganisationId theirs = organisation(country == Country.CA ? Country.MX : Country.CA);
        OrganisationId shared = organisation(null);
        GoalId goal = goals().getFirst().id();
        PersonAuthentication.run(scene.canada(), () -> {
            refusesLead(
                    country, () -> service.reviseMilestone(scene.milestone(), Revision.FIRST, led(country, theirs)));
            refusesLead(country, () -> addUnder(goal, led(country, theirs)));
            addUnder(goal, led(country, ours));
            addUnder(goal, led(country, shared));
        });
        assertThat(goals().getFirst().milestones()).hasSize(3);
    }

    @Test
    void anUnknownOrganisationLeadsNothing() {
        MilestoneDraft draft = led(Country.CA, new OrganisationId(UUID.randomUUID()));
        PersonAuthentication.run(
                scene.canada(),
                () -> assertThatExceptionOfType(NotFound.class)
                        .isThrownBy(() -> service.reviseMilestone(scene.milestone(), Revision.FIRST, draft)));
    }

    @Test
    void aChangedSourceOutdatesTheTranslationsWhateverTheSubmittedStates() {
        LocalizedText before = LocalizedText.of(Language.EN, "Fire", "Feu", "Fuego");
        LocalizedText submitted = LocalizedText.of(Language.EN, "Fires", "Feu", "Incendios");
        GoalId goal = goals().getFirst().id();
        PersonAuthentication.run(scene.mexico(), () -> {
            service.reviseGoal(goal, Revision.FIRST, new GoalDraft(before, before, before));
            service.reviseGoal(goal, new Revision(1), new GoalDraft(submitted, submitted, submitted));
            service.reviseMilestone(scene.milestone(), Revision.FIRST, textOnly(before));
            service.reviseMilestone(scene.milestone(), new Revision(1), textOnly(submitted));
        });
        GoalRow kept = goals().getFirst();
        assertThat(Stream.of(
                        kept.title(),
                        kept.description(),
                        kept.expectedResult(),
                        milestone().title(),
                        milestone().deliverable()))
                .allSatisfy(text -> {
                    assertThat(text.in(Language.FR))
                            .isEqualTo(new Translation("Feu", TranslationState.OUTDATED, "Fire"));
                    assertThat(text.in(Language.ES)).isEqualTo(Translation.approved("Incendios"));
                });
    }

    @Test
    void aCoordinatorTypesForASeatOfTheirCountryAndIsRecordedAsSuch(ApplicationEvents events) {
        PersonId coordinator = partnership.coordinator(Country.MX);
        PersonAuthentication.run(
                coordinator, () -> service.addGoal(new GoalId(UUID.randomUUID()), scene.plan(), goal("Typed"), false));
        assertThat(events.stream(Change.class).filter(change -> coordinator.equals(change.by())))
                .singleElement()
                .satisfies(change ->
                        assertThat(change.as()).extracting(Capacity::role).isEqualTo(Role.COORDINATOR));
    }

    private static void refusesLead(Country country, ThrowingCallable save) {
        assertThatExceptionOfType(LeadOfOtherCountry.class)
                .isThrownBy(save)
                .satisfies(rule -> assertThat(rule.field()).isEqualTo(country == Country.CA ? "leadCa" : "leadMx"));
    }

    private OrganisationId organisation(@Nullable Country country) {
        return as(
                partnership.administrator(),
                () -> organisations.register(new OrganisationDraft(AgreedPlan.text("Organization"), country)));
    }

    private static MilestoneDraft led(Country country, OrganisationId lead) {
        return new MilestoneDraft(
                AgreedPlan.text("Led"),
                null,
                country == Country.CA ? lead : null,
                country == Country.MX ? lead : null,
                "",
                Set.of(),
                null,
                null,
                false);
    }

    private void addUnder(GoalId goal, MilestoneDraft draft) {
        service.addMilestone(new MilestoneId(UUID.randomUUID()), goal, draft, false, null);
    }

    private static MilestoneDraft textOnly(LocalizedText text) {
        return new MilestoneDraft(text, text, null, null, "", Set.of(), null, null, false);
    }

    private void revise(LocalDate start, LocalDate due) {
        MilestoneDraft draft =
                new MilestoneDraft(AgreedPlan.text("Dated"), null, null, null, "", Set.of(), start, due, false);
        service.reviseMilestone(scene.milestone(), Revision.FIRST, draft);
    }

    private void add(GoalId goal, String title) {
        addUnder(goal, AgreedPlan.milestone(title));
    }

    private void drop() {
        PersonAuthentication.run(scene.mexico(), () -> drops.dropMilestone(scene.milestone(), Revision.FIRST, REASON));
    }

    private MilestoneRow milestone() {
        return goals().getFirst().milestones().getFirst();
    }

    private List<GoalRow> goals() {
        return as(
                scene.canada(),
                () -> plans.plan(scene.group(), scene.edition()).orElseThrow().goals());
    }

    private static GoalDraft goal(String title) {
        return new GoalDraft(AgreedPlan.text(title), null, null);
    }
}
