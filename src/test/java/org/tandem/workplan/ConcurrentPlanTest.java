package org.tandem.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.testing.SmallPartnership.as;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.tandem.groups.HoldingPart;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Country;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.PersonId;
import org.tandem.shared.Revision;
import org.tandem.testing.Persons;
import org.tandem.testing.SmallPartnership;
import org.tandem.testing.TandemTest;
import org.tandem.workplan.AgreedPlan.Scene;

/** Two people, or one form twice, at once; each transaction is a real one. */
@TandemTest
@Import({Persons.class, SmallPartnership.class, AgreedPlan.class})
class ConcurrentPlanTest {

    @Autowired
    private WorkPlanService service;

    @Autowired
    private WorkPlanQueries plans;

    @Autowired
    private AgreedPlan agreedPlan;

    @Autowired
    private SmallPartnership partnership;

    @RepeatedTest(5)
    void ofTwoRevisionsOfTheSameTextOneIsKeptAndTheOtherIsTold() throws Exception {
        Scene scene = agreedPlan.draft();
        List<String> answers = atOnce(
                () -> revise(scene, scene.canada(), "Canada’s"), () -> revise(scene, scene.mexico(), "Mexico’s"));

        assertThat(answers).containsOnlyOnce("refused");
        String kept = answers.stream()
                .filter(answer -> !answer.equals("refused"))
                .findFirst()
                .orElseThrow();
        MilestoneRow milestone = milestones(scene).getFirst();
        assertThat(milestone.title().sourceText()).isEqualTo(kept);
        assertThat(milestone.textRevision()).isEqualTo(new Revision(1));
    }

    @RepeatedTest(5)
    void theSameFormSavedTwiceAtOnceAddsOne() throws Exception {
        Scene scene = agreedPlan.draft();
        MilestoneId id = new MilestoneId(UUID.randomUUID());
        GoalId goal = milestones(scene).getFirst().goal();
        Callable<MilestoneId> save = () -> as(scene.canada(), () -> {
            service.addMilestone(id, goal, AgreedPlan.milestone("Once"), false, null);
            return id;
        });

        assertThat(atOnce(save, save)).containsExactly(id, id);
        assertThat(milestones(scene)).hasSize(2);
    }

    @RepeatedTest(5)
    void bothCountriesOpeningThePlanAtOnceFindTheSameOne() throws Exception {
        GroupId group = partnership.group();
        EditionId edition = partnership.edition();
        PersonId canada = partnership.seated(group, Country.CA, HoldingPart.HOLDER);
        PersonId mexico = partnership.seated(group, Country.MX, HoldingPart.SECRETARY);

        assertThat(atOnce(
                        () -> as(canada, () -> service.open(group, edition)),
                        () -> as(mexico, () -> service.open(group, edition))))
                .containsOnly(as(canada, () -> plans.standing(group, edition))
                        .orElseThrow()
                        .id());
    }

    private String revise(Scene scene, PersonId person, String title) {
        return as(person, () -> {
            try {
                service.reviseMilestone(scene.milestone(), Revision.FIRST, AgreedPlan.milestone(title));
                return title;
            } catch (ConcurrentChange tooLate) {
                return "refused";
            }
        });
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            return threads.invokeAll(List.of(waiting(start, one), waiting(start, other))).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    private static <T> Callable<T> waiting(CyclicBarrier start, Callable<T> work) {
        return () -> {
            start.await();
            return work.call();
        };
    }

    private List<MilestoneRow> milestones(Scene scene) {
        return as(scene.canada(), () -> plans.plan(scene.group(), scene.edition()))
                .orElseThrow()
                .goals()
                .getFirst()
                .milestones();
    }
}
