package org.tandem.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.tandem.testing.SmallPartnership.as;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.cycle.EditionQueries;
import org.tandem.cycle.Stage;
import org.tandem.cycle.StageIsOver;
import org.tandem.groups.MembershipPart;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.NotAllowed;
import org.tandem.shared.NotFound;
import org.tandem.shared.PersonId;
import org.tandem.shared.Revision;
import org.tandem.testing.Persons;
import org.tandem.testing.SmallPartnership;
import org.tandem.testing.TandemTest;
import org.tandem.workplan.AgreedPlan.Scene;

/** Every way to edit a draft, and to open a form that would, is shut to the same people at the same times. */
@TandemTest
@Import({Persons.class, SmallPartnership.class, AgreedPlan.class})
@Transactional
class DraftDoorsTest {

    private static final DropDraft ENOUGH = new DropDraft("Enough.", Language.EN);

    @Autowired
    private WorkPlanService service;

    @Autowired
    private DropService drops;

    @Autowired
    private WorkPlanQueries plans;

    @Autowired
    private DraftQueries drafts;

    @Autowired
    private AgreedPlan agreedPlan;

    @Autowired
    private EditionQueries editions;

    @Autowired
    private SmallPartnership partnership;

    @ParameterizedTest
    @EnumSource(names = {"STOCK_TAKING", "REPORTING", "CLOSED"})
    void areShutToEverybodyOnceTheStageIsOver(Stage stage) {
        Scene scene = agreedPlan.draft();
        GoalId goal = goalOf(scene);
        partnership.move(scene.edition(), stage);
        refuses(scene.canada(), allDoors(scene, goal), StageIsOver.class);
        assertThat(as(scene.canada(), () -> drafts.mayOpen(scene.group(), editions.byId(scene.edition()))))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"PLANNING", "IN_PROGRESS", "UPDATE_CALL"})
    void areOpenWhilePlansAreWritten(Stage stage) {
        Scene scene = agreedPlan.draft();
        GoalId goal = goalOf(scene);
        partnership.move(scene.edition(), stage);
        doors(scene, goal)
                .forEach(door -> PersonAuthentication.run(
                        scene.mexico(), () -> assertThat(catchThrowable(door)).isNull()));
    }

    @Test
    void areShutOnceThePlanIsAgreed() {
        Scene scene = agreedPlan.agreed();
        refuses(scene.canada(), allDoors(scene, goalOf(scene)).skip(1), PlanIsAgreed.class);
    }

    @Test
    void areNotForThoseWhoOnlyReadDrafts() {
        Scene scene = agreedPlan.draft();
        GoalId goal = goalOf(scene);
        List<PersonId> readers = List.of(
                partnership.admitted(scene.group(), MembershipPart.MEMBER), partnership.nationalCoChair(Country.CA));
        readers.forEach(reader -> refuses(reader, allDoors(scene, goal), NotAllowed.class));
    }

    @Test
    void areNotThereForThoseWhoMayNotReadDrafts() {
        Scene scene = agreedPlan.draft();
        GoalId goal = goalOf(scene);
        List<PersonId> strangers = List.of(
                partnership.admitted(scene.group(), MembershipPart.OBSERVER),
                partnership.coChair(partnership.group(), Country.CA),
                partnership.administrator(),
                partnership.nobody());
        strangers.forEach(stranger -> refuses(stranger, allDoors(scene, goal), NotFound.class));
    }

    @Test
    void doNotTellAnUnknownThingFromAForbiddenOne() {
        Scene scene = agreedPlan.draft();
        Scene unknown = new Scene(
                scene.group(),
                scene.edition(),
                new PlanId(UUID.randomUUID()),
                new MilestoneId(UUID.randomUUID()),
                scene.canada(),
                scene.mexico());
        refuses(scene.canada(), allDoors(unknown, new GoalId(UUID.randomUUID())).skip(2), NotFound.class);
    }

    /** The first two are of the group and the edition, the others of things in the plan. */
    private Stream<ThrowingCallable> doors(Scene scene, GoalId goal) {
        return Stream.of(
                () -> service.open(scene.group(), scene.edition()),
                () -> drafts.plan(scene.group(), scene.edition()),
                () -> drafts.goal(goal),
                () -> drafts.milestone(scene.milestone()),
                () -> service.addGoal(new GoalId(UUID.randomUUID()), scene.plan(), draft(), false),
                () -> service.addMilestone(
                        new MilestoneId(UUID.randomUUID()), goal, AgreedPlan.milestone("New"), false, null),
                () -> service.reviseGoal(goal, Revision.FIRST, draft()),
                () -> service.reviseMilestone(scene.milestone(), Revision.FIRST, AgreedPlan.milestone("Other")),
                () -> drops.dropMilestone(scene.milestone(), new Revision(1), ENOUGH));
    }

    /** To those a goal opens only once it is empty. */
    private Stream<ThrowingCallable> allDoors(Scene scene, GoalId goal) {
        return Stream.concat(
                doors(scene, goal),
                Stream.of(() -> drafts.goalToDrop(goal), () -> drops.dropGoal(goal, new Revision(1), ENOUGH)));
    }

    private static void refuses(PersonId person, Stream<ThrowingCallable> doors, Class<? extends Throwable> refusal) {
        doors.forEach(door -> PersonAuthentication.run(
                person, () -> assertThat(catchThrowable(door)).isExactlyInstanceOf(refusal)));
    }

    private GoalId goalOf(Scene scene) {
        return as(scene.canada(), () -> plans.plan(scene.group(), scene.edition()))
                .orElseThrow()
                .goals()
                .getFirst()
                .id();
    }

    private static GoalDraft draft() {
        return new GoalDraft(AgreedPlan.text("Typed"), null, null);
    }
}
