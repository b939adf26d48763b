package org.tandem.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tandem.testing.SmallPartnership.as;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.tandem.cycle.ThemeId;
import org.tandem.people.OrganisationId;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Language;
import org.tandem.shared.NotFound;
import org.tandem.shared.PersonId;
import org.tandem.shared.Revision;
import org.tandem.testing.Persons;
import org.tandem.testing.SmallPartnership;
import org.tandem.testing.TandemTest;
import org.tandem.workplan.AgreedPlan.Scene;

/** Several milestones of a draft are given the same at once: all of them or none, and all of it can be undone. */
@TandemTest
@Import({Persons.class, SmallPartnership.class, AgreedPlan.class})
class FillServiceTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 15);

    @Autowired
    private FillService fills;

    @Autowired
    private ArrangeService arrange;

    @Autowired
    private WorkPlanQueries plans;

    @Autowired
    private AgreedPlan agreedPlan;

    @Autowired
    private Persons persons;

    private Scene scene;

    @BeforeEach
    void openDraft() {
        scene = agreedPlan.draft();
        GoalId goal = as(scene.canada(), () -> plans.plan(scene.group(), scene.edition()))
                .orElseThrow()
                .goals()
                .getFirst()
                .id();
        as(scene.canada(), () -> arrange.addAll(goal, new MilestoneTitles("One\nTwo", Language.EN)));
    }

    @Test
    void allAreFilledInAndSayAgainWhatTheySaid() {
        List<MilestoneDraft> before = drafts();
        List<EditedMilestone> filled = fill(scene.mexico(), seen(), due(DAY));
        assertThat(drafts())
                .isEqualTo(before.stream().map(FillServiceTest::dueThatDay).toList());
        PersonAuthentication.run(scene.mexico(), () -> fills.undo(filled));
        assertThat(drafts()).isEqualTo(before);
    }

    @Test
    void whereOneWasSavedSinceNoneIsFilledInOrUndone() {
        Map<MilestoneId, Revision> seen = seen();
        List<EditedMilestone> filled = fill(scene.canada(), seen, due(DAY));
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> fill(scene.mexico(), seen, due(DAY.plusDays(1))));
        Map<MilestoneId, Revision> last =
                Map.of(rows().getLast().id(), rows().getLast().textRevision());
        fill(scene.mexico(), last, due(DAY.plusDays(2)));
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> PersonAuthentication.run(scene.canada(), () -> fills.undo(filled)));
        assertThat(rows().getFirst().due()).isEqualTo(DAY);
        assertThat(rows().getLast().due()).isEqualTo(DAY.plusDays(2));
    }

    @Test
    void whatIsEmptyStaysAndThemesAreAdded() {
        OrganisationId had = new OrganisationId(UUID.randomUUID());
        OrganisationId given = new OrganisationId(UUID.randomUUID());
        ThemeId one = new ThemeId(UUID.randomUUID());
        ThemeId other = new ThemeId(UUID.randomUUID());
        MilestoneDraft before = new MilestoneDraft(null, null, had, null, "", Set.of(one), null, DAY, false);
        assertThat(new MilestoneFill(null, given, Set.of(other), null).over(before))
                .isEqualTo(new MilestoneDraft(null, null, had, given, "", Set.of(one, other), null, DAY, false));
    }

    @Test
    void whatSaysSoAlreadyIsLeftAlone() {
        fill(scene.canada(), seen(), due(DAY));
        Map<MilestoneId, Revision> seen = seen();
        assertThat(fill(scene.mexico(), seen, due(DAY))).isEmpty();
        assertThat(seen()).isEqualTo(seen);
    }

    @Test
    void nothingIsNoFill() {
        assertThatExceptionOfType(NothingToFill.class)
                .isThrownBy(() -> fill(scene.canada(), seen(), MilestoneFill.EMPTY));
    }

    @Test
    void anObserverFindsNothingToFillIn() {
        PersonId observer = persons.observer();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> fill(observer, seen(), due(DAY)));
    }

    private List<EditedMilestone> fill(PersonId by, Map<MilestoneId, Revision> rows, MilestoneFill fill) {
        return as(by, () -> fills.fill(rows, fill));
    }

    private static MilestoneFill due(LocalDate day) {
        return new MilestoneFill(null, null, Set.of(), day);
    }

    private static MilestoneDraft dueThatDay(MilestoneDraft draft) {
        return new MilestoneDraft(
                draft.title(),
                draft.deliverable(),
                draft.leadCa(),
                draft.leadMx(),
                draft.partners(),
                draft.themes(),
                draft.startsOn(),
                DAY,
                draft.recurring());
    }

    private Map<MilestoneId, Revision> seen() {
        Map<MilestoneId, Revision> seen = new LinkedHashMap<>();
        rows().forEach(row -> seen.put(row.id(), row.textRevision()));
        return seen;
    }

    private List<MilestoneDraft> drafts() {
        return rows().stream().map(MilestoneDraft::of).toList();
    }

    private List<MilestoneRow> rows() {
        return as(scene.canada(), () -> plans.plan(scene.group(), scene.edition()))
                .orElseThrow()
                .milestones()
                .toList();
    }
}
