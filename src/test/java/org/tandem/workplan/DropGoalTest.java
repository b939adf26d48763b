package org.tandem.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tandem.testing.SmallPartnership.as;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.BrokenRule;
import org.tandem.shared.Change;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.FieldChange;
import org.tandem.shared.Language;
import org.tandem.shared.Revision;
import org.tandem.shared.SubjectKind;
import org.tandem.testing.Persons;
import org.tandem.testing.SmallPartnership;
import org.tandem.testing.TandemTest;
import org.tandem.workplan.AgreedPlan.Scene;

/** A goal leaves a draft with a reason, once nothing stands under it. */
@TandemTest
@Import({Persons.class, SmallPartnership.class, AgreedPlan.class})
@Transactional
@RecordApplicationEvents
class DropGoalTest {

    private static final DropDraft REASON = new DropDraft("Se atiende en otro foro.", Language.ES);

    @Autowired
    private DropService drops;

    @Autowired
    private WorkPlanService service;

    @Autowired
    private WorkPlanQueries plans;

    @Autowired
    private AgreedPlan agreedPlan;

    @Autowired
    private JdbcClient database;

    private Scene scene;

    @BeforeEach
    void openDraft() {
        scene = agreedPlan.draft();
    }

    @Test
    void itStaysVisibleWithItsReasonAndTheTrailTellsIt(ApplicationEvents events) {
        dropMilestone();
        drop(Revision.FIRST);

        assertThat(goal().dropped()).isEqualTo(new MilestoneRow.Dropped(REASON.reason(), Language.ES));
        assertThat(goal().milestones()).hasSize(1);
        assertThat(events.stream(Change.class).filter(change -> change.action().equals("GOAL_DROPPED")))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.subject().kind()).isEqualTo(SubjectKind.GOAL);
                    assertThat(change.draft()).isTrue();
                    assertThat(change.fields()).extracting(FieldChange::after).containsExactly(REASON.reason());
                });
    }

    @Test
    void itStaysWhileAMilestoneStandsUnderIt() {
        refuses(GoalHasMilestones.class, Revision.FIRST);
        dropMilestone();
        drop(Revision.FIRST);
        assertThat(goal().dropped()).isNotNull();
    }

    @Test
    void itMayLeaveOnceItsMilestonesStandElsewhere() {
        GoalId other = new GoalId(UUID.randomUUID());
        PersonAuthentication.run(
                scene.canada(),
                () -> service.addGoal(other, scene.plan(), new GoalDraft(AgreedPlan.text("Other"), null, null), false));
        database.sql("update milestone_text set goal_id = :goal where milestone_id = :milestone")
                .param("goal", other.value())
                .param("milestone", scene.milestone().value())
                .update();
        drop(Revision.FIRST);
        assertThat(goal().dropped()).isNotNull();
    }

    @Test
    void itStaysWhereMilestonesUnderItWereAgreed() {
        GoalId goal = goal().id();
        database.sql("""
                insert into plan_version (id, plan_id, number, state, agreed_on)
                values (:id, :plan, 99, 'AGREED', date '2026-01-15')
                """)
                .param("id", UUID.randomUUID())
                .param("plan", scene.plan().value())
                .update();
        database.sql("""
                insert into milestone_text (version_id, milestone_id, goal_id, position, title)
                select v.id, t.milestone_id, t.goal_id, t.position, t.title
                  from milestone_text t, plan_version v where t.goal_id = :goal and v.number = 99 and v.plan_id = :plan
                """)
                .param("goal", goal.value())
                .param("plan", scene.plan().value())
                .update();
        database.sql("update milestone_text set drop_reason = 'x', drop_language = 'EN' where version_id <> "
                        + "(select id from plan_version where number = 99 and plan_id = :plan) and goal_id = :goal")
                .param("plan", scene.plan().value())
                .param("goal", goal.value())
                .update();

        PersonAuthentication.run(
                scene.canada(),
                () -> assertThatExceptionOfType(GoalIsAgreed.class)
                        .isThrownBy(() -> drops.dropGoal(goal, Revision.FIRST, REASON)));
    }

    @Test
    void itIsNotDroppedBySomebodyWhoHasNotReadWhatItSays() {
        GoalId goal = goal().id();
        dropMilestone();
        PersonAuthentication.run(
                scene.canada(),
                () -> service.reviseGoal(
                        goal, Revision.FIRST, new GoalDraft(AgreedPlan.text("Other words"), null, null)));
        refuses(ConcurrentChange.class, Revision.FIRST);
    }

    @Test
    void onceDroppedItChangesNoMore() {
        GoalId goal = goal().id();
        dropMilestone();
        drop(Revision.FIRST);
        refuses(GoalIsDropped.class, new Revision(1));
        PersonAuthentication.run(scene.mexico(), () -> {
            assertThatExceptionOfType(GoalIsDropped.class)
                    .isThrownBy(() -> service.reviseGoal(
                            goal, new Revision(1), new GoalDraft(AgreedPlan.text("Again"), null, null)));
            assertThatExceptionOfType(GoalIsDropped.class)
                    .isThrownBy(() -> service.addMilestone(
                            new MilestoneId(UUID.randomUUID()), goal, AgreedPlan.milestone("New"), false, null));
        });
        assertThat(goal().milestones()).hasSize(1);
    }

    private void dropMilestone() {
        PersonAuthentication.run(scene.mexico(), () -> drops.dropMilestone(scene.milestone(), Revision.FIRST, REASON));
    }

    private void drop(Revision revision) {
        GoalId goal = goal().id();
        PersonAuthentication.run(scene.mexico(), () -> drops.dropGoal(goal, revision, REASON));
    }

    private void refuses(Class<? extends BrokenRule> rule, Revision revision) {
        assertThatExceptionOfType(rule).isThrownBy(() -> drop(revision));
    }

    private GoalRow goal() {
        return goals().getFirst();
    }

    private List<GoalRow> goals() {
        return as(
                scene.canada(),
                () -> plans.plan(scene.group(), scene.edition()).orElseThrow().goals());
    }
}
