package org.tandem.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.testing.SmallPartnership.as;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.EditionId;
import org.tandem.shared.Language;
import org.tandem.shared.PersonId;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;
import org.tandem.testing.Persons;
import org.tandem.testing.SmallPartnership;
import org.tandem.testing.TandemTest;
import org.tandem.workplan.AgreedPlan.Scene;

/** Both countries at once on what the plan before left; each transaction is a real one. */
@TandemTest
@Import({Persons.class, SmallPartnership.class, AgreedPlan.class})
class ConcurrentCarryOverTest {

    private static final CarryOverDraft CARRIED = new CarryOverDraft(CarryChoice.CARRIED, "", Language.EN);

    @Autowired
    private CarryOverService service;

    @Autowired
    private WorkPlanService plans;

    @Autowired
    private WorkPlanQueries queries;

    @Autowired
    private AgreedPlan agreedPlan;

    @Autowired
    private SmallPartnership partnership;

    private Scene before;
    private EditionId edition;
    private PlanId plan;

    @BeforeEach
    void openTheNextPlan() {
        before = agreedPlan.agreed();
        edition = partnership.edition();
        plan = as(before.canada(), () -> plans.open(before.group(), edition));
    }

    @RepeatedTest(5)
    void bothCarryingTheSameCarryItOnce() throws Exception {
        assertThat(atOnce(() -> choose(before.canada(), CARRIED), () -> choose(before.mexico(), CARRIED)))
                .containsExactly("saved", "saved");
        assertThat(goals())
                .singleElement()
                .satisfies(goal -> assertThat(goal.milestones()).hasSize(1));
    }

    @RepeatedTest(5)
    void ofTwoChoicesOneIsKeptAndTheOtherIsTold() throws Exception {
        CarryOverDraft dropped = new CarryOverDraft(CarryChoice.DROPPED, "Ya no hace falta.", Language.ES);
        List<String> answers = atOnce(() -> choose(before.canada(), CARRIED), () -> choose(before.mexico(), dropped));
        assertThat(answers).containsExactlyInAnyOrder("saved", "refused");
        assertThat(goals()).hasSize(answers.getFirst().equals("saved") ? 1 : 0);
    }

    private String choose(PersonId person, CarryOverDraft draft) {
        return as(person, () -> {
            try {
                service.choose(plan, SubjectRef.of(SubjectKind.MILESTONE, before.milestone()), null, draft);
                return "saved";
            } catch (ConcurrentChange tooLate) {
                return "refused";
            }
        });
    }

    private List<GoalRow> goals() {
        return as(before.canada(), () -> queries.nextVersion(before.group(), edition))
                .orElseThrow()
                .goals();
    }

    private static List<String> atOnce(Callable<String> one, Callable<String> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            return threads.invokeAll(List.of(waiting(start, one), waiting(start, other))).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    private static Callable<String> waiting(CyclicBarrier start, Callable<String> work) {
        return () -> {
            start.await();
            return work.call();
        };
    }
}
