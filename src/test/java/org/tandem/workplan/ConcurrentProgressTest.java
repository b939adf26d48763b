package org.tandem.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tandem.testing.SmallPartnership.as;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.Revision;
import org.tandem.testing.Persons;
import org.tandem.testing.SmallPartnership;
import org.tandem.testing.TandemTest;
import org.tandem.workplan.AgreedPlan.Scene;

/** Several people, or the same form twice, at once; each transaction is a real one. */
@TandemTest
@Import({Persons.class, SmallPartnership.class, AgreedPlan.class})
class ConcurrentProgressTest {

    @Autowired
    private ProgressService progress;

    @Autowired
    private WorkPlanQueries plans;

    @Autowired
    private AgreedPlan agreedPlan;

    private Scene scene;

    @BeforeEach
    void agreePlan() {
        scene = agreedPlan.agreed();
    }

    @RepeatedTest(5)
    void ofTwoAnswersToTheSameLastUpdateOneIsKeptAndTheOtherIsTold() throws Exception {
        List<Boolean> posted = atOnce(AgreedPlan.onTrack(Country.CA, null), AgreedPlan.onTrack(Country.CA, null));

        assertThat(posted).containsExactlyInAnyOrder(true, false);
        assertThat(read().updates()).hasSize(1);
    }

    @RepeatedTest(5)
    void theSameFormPostedTwiceAtOnceIsKeptOnceAndNobodyIsRefused() throws Exception {
        UpdateDraft draft = AgreedPlan.onTrack(Country.CA, null);

        assertThat(atOnce(draft, draft)).containsExactly(true, true);
        assertThat(read().updates()).hasSize(1);
    }

    @Test
    void anAnswerToAnOlderStateOfTheLineIsRefused() {
        UpdateDraft first = AgreedPlan.onTrack(Country.CA, null);
        post(first);
        post(AgreedPlan.onTrack(Country.CA, first.id()));

        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> post(AgreedPlan.onTrack(Country.CA, first.id())));
    }

    @Test
    void aDueDateMovedMeanwhileIsNotMovedOver() {
        Revision seen = read().milestone().dueRevision();
        move(scene, seen, "2026-10-30");

        assertThatExceptionOfType(ConcurrentChange.class).isThrownBy(() -> move(scene, seen, "2026-12-15"));
        assertThat(read().milestone().due()).isEqualTo(LocalDate.parse("2026-10-30"));
        assertThat(read().dueMoves()).hasSize(1);
        assertThat(read().milestone().facts().baselineDue()).isEqualTo(LocalDate.parse("2026-09-12"));
    }

    @Test
    void anUpdateFollowsTheLastOneWhateverTheClocksSay() {
        Line before = new Line(
                Country.CA,
                new UpdateId(UUID.randomUUID()),
                MilestoneStatus.ON_TRACK,
                MilestoneStatus.ON_TRACK,
                Instant.parse("2026-09-14T14:00:00Z"),
                0);
        Instant slow = Instant.parse("2026-09-14T13:59:59Z");

        Line after = before.after(UpdateKind.CHANGED, MilestoneStatus.DELAYED, new UpdateId(UUID.randomUUID()), slow);

        assertThat(after.postedAt()).isAfter(before.postedAt());
        assertThat(Duration.between(slow, after.postedAt())).isLessThan(Duration.ofSeconds(2));
    }

    private List<Boolean> atOnce(UpdateDraft one, UpdateDraft other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Callable<Boolean>> posts = List.of(() -> posts(one, start), () -> posts(other, start));
            return threads.invokeAll(posts).stream().map(Future::resultNow).toList();
        }
    }

    private boolean posts(UpdateDraft draft, CyclicBarrier start) throws Exception {
        start.await();
        try {
            post(draft);
            return true;
        } catch (ConcurrentChange tooLate) {
            return false;
        }
    }

    private void post(UpdateDraft draft) {
        PersonAuthentication.run(scene.canada(), () -> progress.post(scene.milestone(), draft));
    }

    private void move(Scene on, Revision seen, String to) {
        DueMoveDraft draft = new DueMoveDraft(LocalDate.parse(to), "The season was late.", Language.EN);
        PersonAuthentication.run(on.mexico(), () -> progress.moveDue(on.milestone(), seen, draft));
    }

    private MilestoneDetails read() {
        return as(scene.canada(), () -> plans.milestone(scene.milestone()));
    }
}
