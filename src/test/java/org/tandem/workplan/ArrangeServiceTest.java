package org.tandem.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tandem.testing.SmallPartnership.as;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.tandem.cycle.Stage;
import org.tandem.cycle.StageIsOver;
import org.tandem.groups.MembershipPart;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Language;
import org.tandem.shared.NotAllowed;
import org.tandem.shared.NotFound;
import org.tandem.shared.PersonId;
import org.tandem.shared.Revision;
import org.tandem.testing.AtOnce;
import org.tandem.testing.Persons;
import org.tandem.testing.SmallPartnership;
import org.tandem.testing.TandemTest;
import org.tandem.workplan.AgreedPlan.Scene;

/** Milestones of a draft are made of titles, copied, put elsewhere, and taken back. */
@TandemTest
@Import({Persons.class, SmallPartnership.class, AgreedPlan.class})
class ArrangeServiceTest {

    @Autowired
    private ArrangeService arrange;

    @Autowired
    private DropService drops;

    @Autowired
    private WorkPlanService service;

    @Autowired
    private WorkPlanQueries plans;

    @Autowired
    private AgreedPlan agreedPlan;

    @Autowired
    private SmallPartnership partnership;

    private Scene scene;
    private GoalId goal;
    private GoalId other;

    @BeforeEach
    void openDraft() {
        scene = agreedPlan.draft();
        goal = goals().getFirst().id();
        other = new GoalId(UUID.randomUUID());
        PersonAuthentication.run(
                scene.canada(),
                () -> service.addGoal(other, scene.plan(), new GoalDraft(AgreedPlan.text("Other"), null, null), false));
    }

    @Test
    void aListOfTitlesBecomesMilestonesInItsOrder() {
        add("  One \n\nTwo\r\nThree");
        assertThat(titles(goal)).containsExactly("A milestone", "One", "Two", "Three");
    }

    @Test
    void theBulletsOfAPastedListAreNoPartOfItsTitles() {
        add("- One\n• Two\n3. Three\n4) Four\n2027 plan");
        assertThat(titles(goal)).containsExactly("A milestone", "One", "Two", "Three", "Four", "2027 plan");
        add("3. Three, as somebody typed it");
        assertThat(titles(goal)).endsWith("3. Three, as somebody typed it");
    }

    @Test
    void whatWasAddedAMomentAgoIsWithdrawnWithoutATrace() {
        List<MilestoneId> added = add("One\nTwo");
        withdraw(added);
        assertThat(titles(goal)).containsExactly("A milestone");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> withdraw(added));
    }

    @Test
    void whatSomebodyChangedSinceIsNotWithdrawnAndNothingElseEither() {
        List<MilestoneId> added = add("One\nTwo");
        PersonAuthentication.run(
                scene.mexico(),
                () -> service.reviseMilestone(
                        added.getLast(), Revision.FIRST, AgreedPlan.milestone("Two, of the other country")));
        assertThatExceptionOfType(ConcurrentChange.class).isThrownBy(() -> withdraw(added));
        assertThat(titles(goal)).containsExactly("A milestone", "One", "Two, of the other country");
    }

    @Test
    void whatIsAgreedIsNotWithdrawn() {
        Scene agreed = agreedPlan.agreed();
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() ->
                        PersonAuthentication.run(agreed.canada(), () -> drops.withdrawAll(List.of(agreed.milestone()))))
                .isInstanceOfAny(PlanIsAgreed.class, MilestoneIsAgreed.class);
    }

    private void withdraw(List<MilestoneId> added) {
        PersonAuthentication.run(scene.canada(), () -> drops.withdrawAll(added));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "a\u0000b"})
    void nothingIsMadeOfNothing(String lines) {
        assertThatExceptionOfType(ConstraintViolationException.class).isThrownBy(() -> add(lines));
        assertThat(titles(goal)).hasSize(1);
    }

    @Test
    void tooManyOrTooLongTitlesAddNone() {
        String many = IntStream.range(0, 5_000).mapToObj(line -> "Line " + line).collect(Collectors.joining("\n"));
        assertThatExceptionOfType(TooManyTitles.class).isThrownBy(() -> add(many));
        assertThatExceptionOfType(TooManyTitles.class).isThrownBy(() -> add("Short\n" + "x".repeat(301)));
        assertThat(titles(goal)).hasSize(1);
    }

    @Test
    void aMilestoneMovesWithinItsGoalAndToAnotherAndBack() {
        List<MilestoneId> added = add("One\nTwo\nThree");
        MilestonePlace before = move(added.getLast(), new MilestonePlace(goal, null));
        assertThat(titles(goal)).containsExactly("Three", "A milestone", "One", "Two");
        move(added.getLast(), before);
        assertThat(titles(goal)).containsExactly("A milestone", "One", "Two", "Three");

        MilestonePlace stood = move(added.getFirst(), new MilestonePlace(other, null));
        assertThat(titles(goal)).containsExactly("A milestone", "Two", "Three");
        assertThat(titles(other)).containsExactly("One");
        move(added.getFirst(), stood);
        assertThat(titles(goal)).containsExactly("A milestone", "One", "Two", "Three");
    }

    @Test
    void severalMoveTogetherAndBack() {
        List<MilestoneId> added = add("One\nTwo\nThree");
        List<ArrangeService.Moved> moved =
                as(scene.mexico(), () -> arrange.moveAll(List.of(added.get(0), added.get(2)), other));
        assertThat(titles(other)).containsExactly("One", "Three");
        assertThat(titles(goal)).containsExactly("A milestone", "Two");
        PersonAuthentication.run(scene.mexico(), () -> arrange.moveBack(moved));
        assertThat(titles(goal)).containsExactly("A milestone", "One", "Two", "Three");
    }

    @Test
    void aPlaceThatIsNotThereAnyMoreIsToldAndNothingMoves() {
        List<MilestoneId> added = add("One\nTwo");
        move(added.getFirst(), new MilestonePlace(other, null));
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> move(added.getLast(), new MilestonePlace(goal, added.getFirst())));
        assertThat(titles(goal)).containsExactly("A milestone", "Two");
    }

    @Test
    void aCopyStandsAfterItsMilestoneAndMayHaveATitleOfItsOwn() {
        add("Last");
        as(scene.canada(), () -> arrange.copy(scene.milestone(), SplitDraft.SAME));
        as(scene.canada(), () -> arrange.copy(scene.milestone(), new SplitDraft(AgreedPlan.text("The second part"))));
        assertThat(titles(goal)).containsExactly("A milestone", "The second part", "A milestone", "Last");
        assertThat(rows(goal).get(1).keyedDue()).isEqualTo(rows(goal).getFirst().keyedDue());
    }

    @Test
    void whatWasDroppedIsTakenBackOnce() {
        PersonAuthentication.run(
                scene.canada(),
                () -> drops.dropMilestones(
                        Map.of(scene.milestone(), Revision.FIRST), new DropDraft("No money", Language.EN)));
        assertThat(rows(goal).getFirst().isDropped()).isTrue();
        takeBack();
        assertThat(rows(goal).getFirst().isDropped()).isFalse();
        assertThatExceptionOfType(ConcurrentChange.class).isThrownBy(this::takeBack);
    }

    private void takeBack() {
        PersonAuthentication.run(scene.canada(), () -> drops.takeBack(scene.milestone()));
    }

    @Test
    void onlyWhoeverWritesTheDraftArrangesIt() {
        PersonId member = partnership.admitted(scene.group(), MembershipPart.MEMBER);
        PersonId observer = partnership.admitted(scene.group(), MembershipPart.OBSERVER);
        MilestonePlace place = new MilestonePlace(other, null);
        for (PersonId person : List.of(member, observer, partnership.nobody())) {
            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(() -> as(person, () -> arrange.move(scene.milestone(), place)))
                    .isInstanceOfAny(NotAllowed.class, NotFound.class);
        }
        partnership.move(scene.edition(), Stage.STOCK_TAKING);
        assertThatExceptionOfType(StageIsOver.class).isThrownBy(() -> move(scene.milestone(), place));
    }

    @Test
    void anAgreedTextIsNotArranged() {
        Scene agreed = agreedPlan.agreed();
        assertThatExceptionOfType(PlanIsAgreed.class)
                .isThrownBy(() -> as(agreed.canada(), () -> arrange.copy(agreed.milestone(), SplitDraft.SAME)));
    }

    @RepeatedTest(5)
    void twoWhoReorderAtOnceBothHaveTheirWay() {
        List<MilestoneId> added = add("One\nTwo\nThree");
        List<Boolean> let = AtOnce.run(List.of(
                () -> as(scene.canada(), () -> arrange.move(added.get(0), new MilestonePlace(other, null))),
                () -> as(scene.mexico(), () -> arrange.move(added.get(2), new MilestonePlace(goal, null)))));

        assertThat(let).containsExactly(true, true);
        assertThat(titles(goal)).containsExactly("Three", "A milestone", "Two");
        assertThat(titles(other)).containsExactly("One");
    }

    private List<MilestoneId> add(String lines) {
        return as(scene.canada(), () -> arrange.addAll(goal, new MilestoneTitles(lines, Language.EN)));
    }

    private MilestonePlace move(MilestoneId id, MilestonePlace to) {
        return as(scene.canada(), () -> arrange.move(id, to));
    }

    private List<GoalRow> goals() {
        return as(
                scene.canada(),
                () -> plans.plan(scene.group(), scene.edition()).orElseThrow().goals());
    }

    private List<MilestoneRow> rows(GoalId of) {
        return goals().stream()
                .filter(row -> row.id().equals(of))
                .findFirst()
                .orElseThrow()
                .milestones();
    }

    private List<String> titles(GoalId of) {
        return rows(of).stream().map(row -> row.title().sourceText()).toList();
    }
}
