package org.tandem.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tandem.testing.SmallPartnership.as;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.groups.MembershipPart;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Country;
import org.tandem.shared.NotFound;
import org.tandem.shared.PersonId;
import org.tandem.testing.Persons;
import org.tandem.testing.SmallPartnership;
import org.tandem.testing.TandemTest;
import org.tandem.workplan.AgreedPlan.Scene;

/** Versions of a plan are read, and compared, by those who may read each of the two. */
@TandemTest
@Import({Persons.class, SmallPartnership.class, AgreedPlan.class})
@Transactional
class VersionQueriesTest {

    @Autowired
    private VersionQueries versions;

    @Autowired
    private PlanLifeService life;

    @Autowired
    private WorkPlanService plans;

    @Autowired
    private DraftQueries drafts;

    @Autowired
    private WorkPlanQueries queries;

    @Autowired
    private AgreedPlan agreedPlan;

    @Autowired
    private SmallPartnership partnership;

    private Scene scene;
    private VersionRow agreed;
    private VersionRow draft;

    @BeforeEach
    void openANextVersion() {
        scene = agreedPlan.agreed();
        agreed = readableBy(scene.canada()).getFirst();
        PersonAuthentication.run(scene.canada(), () -> life.openDraft(scene.plan(), agreed.id()));
        draft = readableBy(scene.canada()).getLast();
    }

    private List<VersionRow> readableBy(PersonId person) {
        return as(person, () -> versions.of(scene.group(), scene.edition()));
    }

    private PlanComparison compare(PersonId person) {
        return as(person, () -> versions.compare(agreed.id(), draft.id()));
    }

    @Test
    void aNewDraftSaysWhatTheAgreedVersionSays() {
        assertThat(readableBy(scene.mexico()))
                .extracting(VersionRow::number)
                .containsExactly(new VersionNumber(1, 0), new VersionNumber(2, 0));
        assertThat(compare(scene.mexico()).isEmpty()).isTrue();
        assertThat(as(scene.mexico(), () -> versions.text(agreed.id())).goals())
                .singleElement()
                .satisfies(goal -> assertThat(goal.milestones()).hasSize(1));
    }

    @Test
    void anEditOfTheDraftIsFound() {
        PersonAuthentication.run(scene.canada(), () -> {
            MilestoneRow row = drafts.milestone(scene.milestone());
            plans.reviseMilestone(row.id(), row.textRevision(), AgreedPlan.milestone("Another milestone"));
            plans.addMilestone(
                    new MilestoneId(UUID.randomUUID()), row.goal(), AgreedPlan.milestone("A second one"), false, null);
        });
        PlanComparison comparison = compare(scene.mexico());
        assertThat(comparison.milestoneChanges()).isEqualTo(Map.of(PlanChange.REWORDED, 1, PlanChange.ADDED, 1));
        assertThat(comparison.isTextOnly()).isFalse();
        assertThat(as(scene.canada(), () -> versions.compare(draft.id(), agreed.id()))
                        .milestoneChanges())
                .isEqualTo(Map.of(PlanChange.REWORDED, 1, PlanChange.GONE, 1));
    }

    @Test
    void whatTheNextVersionChangesIsCountedOnceForEachItem() {
        assertThat(changes(scene.mexico())).hasValueSatisfying(same -> {
            assertThat(same.isEmpty()).isTrue();
            assertThat(same.counts()).isEmpty();
            assertThat(same.items()).hasSize(2);
            assertThat(same.stays()).containsExactly(scene.milestone());
        });
        MilestoneId second = new MilestoneId(UUID.randomUUID());
        PersonAuthentication.run(scene.canada(), () -> {
            MilestoneRow row = drafts.milestone(scene.milestone());
            plans.reviseMilestone(row.id(), row.textRevision(), AgreedPlan.milestone("Another milestone"));
            plans.addMilestone(second, row.goal(), AgreedPlan.milestone("A second one"), false, null);
        });
        assertThat(changes(scene.mexico())).hasValueSatisfying(changed -> {
            assertThat(changed.counts()).isEqualTo(Map.of(PlanChanges.Kind.CHANGED, 1, PlanChanges.Kind.ADDED, 1));
            assertThat(changed.of(scene.milestone()).orElseThrow().fields()).containsExactly(KeyedField.TITLE);
            assertThat(changed.stays()).containsExactly(scene.milestone());
        });
    }

    private Optional<PlanChanges> changes(PersonId person) {
        return as(person, () -> versions.changes(next()));
    }

    private PlanDetails next() {
        return as(scene.canada(), () -> queries.nextVersion(scene.group(), scene.edition()))
                .orElseThrow();
    }

    @Test
    void whoReadsAgreedPlansAloneKnowsOfNoOtherVersion() {
        List<PersonId> readers = List.of(
                partnership.admitted(scene.group(), MembershipPart.OBSERVER),
                partnership.coChair(partnership.group(), Country.CA));
        for (PersonId reader : readers) {
            assertThat(readableBy(reader)).containsExactly(agreed);
            assertThat(as(reader, () -> versions.text(agreed.id())).goals()).hasSize(1);
            refuses(reader, () -> versions.text(draft.id()));
            refuses(reader, () -> versions.changes(next()));
            refuses(reader, () -> versions.compare(agreed.id(), draft.id()));
            refuses(reader, () -> versions.compare(draft.id(), agreed.id()));
        }
    }

    @Test
    void whoReadsNoPlansFindsNone() {
        for (PersonId stranger : List.of(partnership.administrator(), partnership.nobody())) {
            refuses(stranger, () -> versions.of(scene.group(), scene.edition()));
            refuses(stranger, () -> versions.text(agreed.id()));
            refuses(stranger, () -> versions.compare(agreed.id(), agreed.id()));
        }
    }

    @Test
    void versionsOfTwoPlansAndUnknownOnesAreNotCompared() {
        Scene other = agreedPlan.agreed();
        PersonId coordinator = partnership.coordinator(Country.CA);
        VersionId elsewhere = as(coordinator, () -> versions.of(other.group(), other.edition()))
                .getFirst()
                .id();
        refuses(coordinator, () -> versions.compare(agreed.id(), elsewhere));
        refuses(coordinator, () -> versions.text(new VersionId(UUID.randomUUID())));
    }

    private static void refuses(PersonId person, Runnable read) {
        PersonAuthentication.run(
                person, () -> assertThatExceptionOfType(NotFound.class).isThrownBy(read::run));
    }
}
