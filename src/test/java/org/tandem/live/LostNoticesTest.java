package org.tandem.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;
import org.tandem.testing.TandemTest;
import tools.jackson.databind.json.JsonMapper;

/** The one connection on which notices arrive is cut, and carries very many: nobody misses anything, nothing comes twice. */
@TandemTest
class LostNoticesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration CUT = Duration.ofSeconds(4);
    private static final int MANY = 5_000;

    @Autowired
    private Subscriptions subscriptions;

    @Autowired
    private NoticeListener listener;

    @Autowired
    private JdbcClient database;

    @Autowired
    private JsonMapper json;

    private final Queue<UUID> heard = new ConcurrentLinkedQueue<>();
    private final AtomicInteger lookedAgain = new AtomicInteger();
    private Subscriptions.Subscription subscription;

    @BeforeEach
    void listen() throws InterruptedException {
        await(listener::isListening);
        subscription = subscriptions.subscribe(
                notice -> {
                    heard.add(notice.subject().id());
                    return false;
                },
                lookedAgain::incrementAndGet);
    }

    @AfterEach
    void close() {
        subscription.close();
    }

    @Test
    void whoeverMissedNoticesLooksAgainAndHearsTheNextOnes() throws InterruptedException {
        long end = System.nanoTime() + CUT.toNanos();
        UUID missed = UUID.randomUUID();
        cut();
        tell(missed);
        while (System.nanoTime() < end) {
            cut();
            Thread.sleep(100);
        }
        await(() -> lookedAgain.get() > 0);
        // The last cut is noticed a moment later; what is told until then makes everybody look again.
        await(this::hearsWhatIsTold);
        assertThat(heard).doesNotHaveDuplicates();
    }

    @Test
    void thousandsOfNoticesAtOnceArriveEachOnce() throws InterruptedException {
        List<UUID> told = new ArrayList<>();
        for (int number = 0; number < MANY; number++) {
            told.add(UUID.randomUUID());
        }
        database.sql(
                        "select count(pg_notify(:channel, replace(:notice, :id, subject::text))) from unnest(:subjects) subject")
                .param("channel", NoticeListener.CHANNEL)
                .param("notice", notice(SubjectRef.THE_PARTNERSHIP))
                .param("id", SubjectRef.THE_PARTNERSHIP.toString())
                .param("subjects", told.toArray(UUID[]::new))
                .query()
                .singleRow();
        await(() -> heard.containsAll(told));
        assertThat(heard).doesNotHaveDuplicates();
        assertThat(lookedAgain).hasValue(0);
    }

    @Test
    void whatAnotherVersionTellsMakesEverybodyLookAgain() throws InterruptedException {
        notify("{\"kind\":\"OF_TOMORROW\"}");
        await(() -> lookedAgain.get() == 1);
        assertThat(listener.isListening()).isTrue();
    }

    private boolean hearsWhatIsTold() {
        UUID next = UUID.randomUUID();
        tell(next);
        for (int time = 0; time < 20 && !heard.contains(next); time++) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        return heard.contains(next);
    }

    private void tell(UUID subject) {
        notify(notice(subject));
    }

    private String notice(UUID subject) {
        return json.writeValueAsString(
                new ChangeNotice(ChangeNotice.Kind.CHANGE, new SubjectRef(SubjectKind.MILESTONE, subject), null, null));
    }

    private void notify(String notice) {
        database.sql("select pg_notify(:channel, :notice)")
                .param("channel", NoticeListener.CHANNEL)
                .param("notice", notice)
                .query()
                .singleRow();
    }

    private void cut() {
        database.sql("""
                select count(pg_terminate_backend(pid)) from pg_stat_activity
                 where application_name = 'tandem-live' and datname = current_database()
                """).query().singleRow();
    }

    private static void await(BooleanSupplier done) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(end);
            Thread.sleep(20);
        }
    }
}
