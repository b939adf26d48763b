package org.tandem.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tandem.testing.SmallPartnership.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.agreement.Reservation;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.groups.GroupQueries;
import org.tandem.groups.GroupRow;
import org.tandem.groups.MembershipPart;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Country;
import org.tandem.shared.GroupId;
import org.tandem.shared.Language;
import org.tandem.shared.NotFound;
import org.tandem.shared.PersonId;
import org.tandem.testing.SmallPartnership;
import org.tandem.testing.TestClock;
import org.tandem.workplan.AgreedPlan.Scene;

/** What is printed of a plan is what its reader may read, with what both countries said to that text. */
@OfTwoCountries
@Transactional
class PlanSheetQueriesTest {

    private static final Reservation SUBJECT_TO_FUNDING = new Reservation("Subject to funding.", Language.EN);

    @Autowired
    private PlanSheetQueries sheets;

    @Autowired
    private LivingPlan living;

    @Autowired
    private AgreedPlan agreedPlan;

    @Autowired
    private ProgressService progress;

    @Autowired
    private GroupQueries groups;

    @Autowired
    private EditionQueries editions;

    @Autowired
    private SmallPartnership partnership;

    @Autowired
    private TestClock clock;

    private Scene scene;

    @BeforeEach
    void draftAPlan() {
        clock.set(LocalDate.of(2026, 3, 2));
        scene = agreedPlan.draft();
    }

    @Test
    void aDraftIsPrintedForItsReadersAloneAndSaysNothingOfKeys() {
        PlanSheet draft = sheet(scene.mexico(), false);
        assertThat(draft.version().state()).isEqualTo(PlanState.DRAFT);
        assertThat(draft.said()).isNull();
        assertThat(draft.goals())
                .singleElement()
                .satisfies(goal -> assertThat(goal.milestones()).hasSize(1));
        PersonId elsewhere = partnership.coChair(partnership.group(), Country.CA);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> sheet(elsewhere, false));
        PlanSheets all = all(elsewhere);
        assertThat(all.sheets()).isEmpty();
        assertThat(all.without()).extracting(GroupRow::id).contains(scene.group());
    }

    @Test
    void anAgreedPlanIsPrintedForEverybodyWithItsKeysAndReservation() {
        living.submit(scene, scene.canada(), Country.CA, SUBJECT_TO_FUNDING);
        living.agree(scene, scene.mexico(), Country.MX);
        PersonId observer = partnership.admitted(partnership.group(), MembershipPart.OBSERVER);

        PlanSheet agreed = sheet(observer, true);

        assertThat(agreed.version().number()).isEqualTo(new VersionNumber(1, 0));
        assertThat(agreed.beforeTandem()).isFalse();
        assertThat(Objects.requireNonNull(agreed.said()).keys()).containsOnlyKeys(Country.CA, Country.MX);
        assertThat(Objects.requireNonNull(agreed.said().keys().get(Country.CA)).reservation())
                .satisfies(words -> assertThat(words).isNotNull());
        assertThat(all(observer).sheets()).containsExactly(agreed);
    }

    @Test
    void aMinorRevisionStandsOnTheKeysOfTheVersionThatItPutsRight() {
        living.agreeByBoth(scene);
        living.open(scene, scene.canada());
        living.edit(scene, scene.canada(), "A milestone, spelt right");
        living.reviseMinor(scene, scene.canada(), Country.CA);

        PlanSheet minor = sheet(scene.mexico(), false);

        assertThat(minor.version().number()).isEqualTo(new VersionNumber(1, 1));
        assertThat(Objects.requireNonNull(minor.said()).keys()).containsOnlyKeys(Country.CA, Country.MX);
    }

    @Test
    void whatComesNextIsPrintedWhereItIsAskedForAndReadable() {
        living.agreeByBoth(scene);
        living.open(scene, scene.canada());
        living.edit(scene, scene.canada(), "Another milestone");
        PersonId observer = partnership.admitted(scene.group(), MembershipPart.OBSERVER);

        assertThat(sheet(scene.mexico(), true).version().state()).isEqualTo(PlanState.DRAFT);
        assertThat(sheet(scene.mexico(), false).version().isAgreed()).isTrue();
        assertThat(sheet(observer, true).version().isAgreed()).isTrue();
    }

    @Test
    void theNewestWordsOfEachCountryStandInTheirLanguage() {
        living.agreeByBoth(scene);
        UpdateDraft first = AgreedPlan.onTrack(Country.CA, null);
        UpdateDraft second =
                AgreedPlan.update(Country.CA, first.id(), MilestoneStatus.ON_TRACK, "A third one was held.", "More.");
        PersonAuthentication.run(scene.canada(), () -> {
            progress.post(scene.milestone(), first);
            progress.post(scene.milestone(), second);
            progress.post(scene.milestone(), AgreedPlan.wordless(UpdateKind.STILL_TRUE, Country.CA, second.id()));
        });

        PlanSheet printed = sheet(scene.mexico(), false);

        assertThat(printed.words(scene.milestone(), Country.CA))
                .contains(new PlanSheet.Words("A third one was held.", Language.EN));
        assertThat(printed.words(scene.milestone(), Country.MX)).isEmpty();
    }

    @Test
    void anEditionIsPrintedWithoutThePlansOfOthers() {
        living.agreeByBoth(scene);
        Scene other = agreedPlan.agreed();
        assertThat(all(scene.mexico()).sheets())
                .extracting(sheet -> sheet.group().id())
                .containsExactly(scene.group());
        assertThat(all(other.canada()).without())
                .extracting(GroupRow::id)
                .contains(other.group())
                .doesNotContain(scene.group());
    }

    @Test
    void whoReadsNoPlansPrintsNone() {
        living.agreeByBoth(scene);
        for (PersonId stranger : List.of(partnership.administrator(), partnership.nobody())) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> all(stranger));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> sheet(stranger, false));
        }
    }

    private PlanSheet sheet(PersonId reader, boolean next) {
        GroupRow group = group(scene.group());
        Edition edition = edition();
        return as(reader, () -> sheets.of(group, edition, next));
    }

    private PlanSheets all(PersonId reader) {
        Edition edition = edition();
        return as(reader, () -> sheets.all(edition));
    }

    private GroupRow group(GroupId id) {
        return as(scene.canada(), () -> groups.byId(id)).orElseThrow();
    }

    private Edition edition() {
        return as(scene.canada(), () -> editions.byId(scene.edition()));
    }
}
