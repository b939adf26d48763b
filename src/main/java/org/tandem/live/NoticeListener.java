package org.tandem.live;

import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hears on one connection what every replica has changed and tells the pages of this one. After a broken connection all
 * pages look again, so a notice that was missed does no harm.
 */
@Component
class NoticeListener implements SmartLifecycle {

    static final String CHANNEL = "tandem_change";

    private static final Logger LOG = LoggerFactory.getLogger(NoticeListener.class);
    private static final int SILENCE_MS = 5_000;
    private static final Duration BEFORE_NEXT_TRY = Duration.ofSeconds(1);

    private final JdbcConnectionDetails database;
    private final Subscriptions subscriptions;
    private final JsonMapper json;
    private volatile @Nullable Thread thread;
    private volatile boolean listening;

    NoticeListener(JdbcConnectionDetails database, Subscriptions subscriptions, JsonMapper json) {
        this.database = database;
        this.subscriptions = subscriptions;
        this.json = json;
    }

    @Override
    public void start() {
        Thread started = Thread.ofPlatform().name("live-notices").daemon().unstarted(this::listen);
        // It listens for as long as it is the current one, so it must be by the time it asks.
        thread = started;
        started.start();
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Whether notices arrive now. */
    boolean isListening() {
        return listening;
    }

    private void listen() {
        while (isCurrent()) {
            try (NoticeConnection connection = NoticeConnection.open(database)) {
                listening = true;
                LOG.info("Notices of changes arrive.");
                // Between the connections nobody heard anything.
                subscriptions.catchUp();
                while (isCurrent()) {
                    connection.await(SILENCE_MS).forEach(this::deliver);
                }
            } catch (SQLException lost) {
                if (isCurrent()) {
                    LOG.warn("Notices of changes do not arrive: {}", lost.getMessage());
                    pause();
                }
            } catch (RuntimeException defect) {
                // Whatever went wrong, the next notices are heard.
                LOG.error("A notice was not delivered", defect);
                pause();
            } finally {
                listening = false;
            }
        }
    }

    private boolean isCurrent() {
        return Thread.currentThread().equals(thread);
    }

    private void deliver(String notice) {
        try {
            subscriptions.deliver(json.readValue(notice, ChangeNotice.class));
        } catch (JacksonException unknown) {
            // A replica of another version may speak of what this one does not know.
            LOG.debug("Not understood: {}", notice, unknown);
            subscriptions.catchUp();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BEFORE_NEXT_TRY);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
