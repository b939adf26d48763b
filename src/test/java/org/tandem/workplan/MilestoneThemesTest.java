package org.tandem.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tandem.testing.SmallPartnership.as;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.cycle.ThemeDraft;
import org.tandem.cycle.ThemeEnd;
import org.tandem.cycle.ThemeId;
import org.tandem.cycle.ThemeService;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Change;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Country;
import org.tandem.shared.EditionId;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.PersonId;
import org.tandem.shared.Revision;
import org.tandem.shared.SubjectRef;
import org.tandem.testing.SmallPartnership;
import org.tandem.testing.TestClock;
import org.tandem.workplan.AgreedPlan.Scene;
import org.tandem.workplan.MilestoneRow.ThemeName;

/** The themes of a milestone are part of what both countries agree to. */
@OfTwoCountries
@Transactional
@RecordApplicationEvents
class MilestoneThemesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private LivingPlan living;

    @Autowired
    private AgreedPlan agreedPlan;

    @Autowired
    private SmallPartnership partnership;

    @Autowired
    private WorkPlanService service;

    @Autowired
    private WorkPlanQueries plans;

    @Autowired
    private DraftQueries drafts;

    @Autowired
    private CarryOverService carryOver;

    @Autowired
    private ThemeService themes;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationEvents events;

    private Scene scene;
    private PersonId coordinator;
    private ThemeId oceans;
    private ThemeId rivers;

    @BeforeEach
    void openDraft() {
        clock.set(DAY);
        scene = agreedPlan.draft();
        coordinator = partnership.coordinator(Country.CA);
        oceans = add("Oceans");
        rivers = add("Rivers");
    }

    @Test
    void aMilestoneHasAnyNumberOfThem() {
        assertThat(inDraft()).isEmpty();
        choose(oceans, rivers);
        assertThat(inDraft()).containsExactlyInAnyOrder("Oceans", "Rivers");
        choose(rivers);
        assertThat(inDraft()).containsExactly("Rivers");
        choose();
        assertThat(inDraft()).isEmpty();
    }

    @Test
    void theTrailKeepsThemBeforeAndAfter() {
        choose(rivers);
        choose(oceans, rivers);
        assertThat(events.stream(Change.class)
                        .filter(change -> change.action().equals("MILESTONE_REVISED"))
                        .reduce((first, last) -> last)
                        .orElseThrow()
                        .fields())
                .singleElement()
                .satisfies(field -> {
                    assertThat(field.field()).isEqualTo("themes");
                    assertThat(field.before()).contains("Rivers").doesNotContain("Oceans");
                    assertThat(field.after()).contains("Oceans; Rivers");
                });
    }

    @Test
    void oneThatIsOverStaysWhereItIsAndIsOfferedToNoOther() {
        choose(oceans);
        PersonAuthentication.run(coordinator, () -> themes.end(oceans, Revision.FIRST, new ThemeEnd(DAY.minusDays(1))));

        choose(oceans, rivers);
        assertThat(inDraft()).containsExactlyInAnyOrder("Oceans", "Rivers");
        choose(rivers);
        assertThatExceptionOfType(ThemeIsNotOffered.class)
                .isThrownBy(() -> choose(oceans, rivers))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("themes"));
        assertThatExceptionOfType(ThemeIsNotOffered.class)
                .isThrownBy(() -> addMilestone(new MilestoneId(UUID.randomUUID()), oceans));
        assertThat(inDraft()).containsExactly("Rivers");
    }

    @Test
    void oneThatIsNotThereIsNotChosen() {
        assertThatExceptionOfType(ThemeIsNotOffered.class).isThrownBy(() -> choose(new ThemeId(UUID.randomUUID())));
    }

    @Test
    void aNewMilestoneHasThemFromTheStart() {
        MilestoneId id = new MilestoneId(UUID.randomUUID());
        addMilestone(id, oceans);
        assertThat(names(as(scene.mexico(), () -> drafts.milestone(id)))).containsExactly("Oceans");
    }

    @Test
    void whoSavesFromAnOlderStateChangesNone() {
        choose(oceans);
        MilestoneDraft late = draft(rivers);
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> PersonAuthentication.run(
                        scene.mexico(), () -> service.reviseMilestone(scene.milestone(), Revision.FIRST, late)));
    }

    @Test
    void theNextVersionBeginsWithThemAndTheAgreedOneKeepsItsOwn() {
        choose(oceans);
        living.agreeByBoth(scene);
        living.open(scene, scene.canada());
        assertThat(inDraft()).containsExactly("Oceans");
        choose(rivers);

        assertThat(agreed()).containsExactly("Oceans");
        living.agreeByBoth(scene);
        assertThat(agreed()).containsExactly("Rivers");
    }

    @Test
    void theyAloneMakeANewTextAndAreNoMinorRevision() {
        living.agreeByBoth(scene);
        living.open(scene, scene.canada());
        choose(oceans);
        assertThatExceptionOfType(NotOnlyWords.class)
                .isThrownBy(() -> living.reviseMinor(scene, scene.canada(), Country.CA));
        living.agreeByBoth(scene);
        assertThat(agreed()).containsExactly("Oceans");
    }

    @Test
    void whatIsCarriedOverTakesThemAlong() {
        choose(oceans, rivers);
        living.agreeByBoth(scene);
        EditionId edition = partnership.edition();
        PlanId next = as(scene.canada(), () -> service.open(scene.group(), edition));
        MilestoneRow earlier =
                as(scene.canada(), () -> plans.milestone(scene.milestone())).milestone();
        SubjectRef item = CarryOverOffer.of(earlier);
        PersonAuthentication.run(
                scene.canada(),
                () -> carryOver.choose(next, item, null, new CarryOverDraft(CarryChoice.CARRIED, "", Language.EN)));

        PlanDetails plan =
                as(scene.mexico(), () -> plans.plan(scene.group(), edition)).orElseThrow();
        assertThat(plan.goals().getFirst().milestones())
                .singleElement()
                .satisfies(carried -> assertThat(names(carried)).containsExactlyInAnyOrder("Oceans", "Rivers"));
        assertThat(plan.themes()).extracting(ThemeName::theme).containsExactlyInAnyOrder(oceans, rivers);
    }

    private ThemeId add(String name) {
        return as(
                coordinator,
                () -> themes.add(new ThemeDraft(LocalizedText.of(Language.EN, name), null, DAY.minusYears(1), null)));
    }

    private void addMilestone(MilestoneId id, ThemeId theme) {
        GoalId goal =
                as(scene.canada(), () -> drafts.milestone(scene.milestone())).goal();
        MilestoneDraft draft = draft(theme);
        PersonAuthentication.run(scene.canada(), () -> service.addMilestone(id, goal, draft, false, null));
    }

    private void choose(ThemeId... chosen) {
        living.revise(scene, scene.canada(), draft(chosen));
    }

    private static MilestoneDraft draft(ThemeId... chosen) {
        MilestoneDraft plain = AgreedPlan.milestone("A milestone");
        return new MilestoneDraft(
                plain.title(),
                plain.deliverable(),
                plain.leadCa(),
                plain.leadMx(),
                plain.partners(),
                Set.copyOf(Arrays.asList(chosen)),
                plain.startsOn(),
                plain.dueOn(),
                plain.recurring());
    }

    private List<String> inDraft() {
        return names(as(scene.mexico(), () -> drafts.milestone(scene.milestone())));
    }

    private List<String> agreed() {
        return names(as(coordinator, () -> plans.milestone(scene.milestone())).milestone());
    }

    private static List<String> names(MilestoneRow milestone) {
        return milestone.themes().stream()
                .map(theme -> theme.name().sourceText())
                .toList();
    }
}
