package org.tandem.live.panel;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.communication.PushConnection;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.tandem.access.OncePerRequest;
import org.tandem.shared.NotAllowed;
import org.tandem.shared.NotFound;

/** An open page that is shown anew: the first change at once, those that follow close together as one. */
final class Following {

    private static final long BETWEEN_MS = 300;
    private static final long RETRY_MS = 250;

    private final UI page;
    private final Command redraw;
    private final ScheduledExecutorService threads;
    private final AtomicBoolean awake = new AtomicBoolean();
    private volatile long lastAt = Long.MIN_VALUE / 2;

    Following(UI page, Command redraw, ScheduledExecutorService threads) {
        this.page = page;
        this.redraw = redraw;
        this.threads = threads;
    }

    /** Returns at once. */
    void wake() {
        if (awake.compareAndSet(false, true)) {
            long sinceLast = TimeUnit.NANOSECONDS.toMillis(System.nanoTime()) - lastAt;
            try {
                threads.schedule(
                        this::access, Math.clamp(BETWEEN_MS - sinceLast, 0, BETWEEN_MS), TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException stopping) {
                // Tandem stops; nobody is shown anything any more.
            }
        }
    }

    /** What a page that cannot be reached would be sent would pile up; it looks once, when it is there again. */
    private void access() {
        try {
            if (isReachable()) {
                page.access(this::show);
            } else if (page.isAttached()) {
                threads.schedule(this::access, RETRY_MS, TimeUnit.MILLISECONDS);
            }
        } catch (UIDetachedException | RejectedExecutionException gone) {
            // It was closed meanwhile, or Tandem stops.
        }
    }

    private boolean isReachable() {
        PushConnection way = page.getInternals().getPushConnection();
        return way == null || way.isConnected();
    }

    /** What changes from here on is shown the next time. */
    private void show() {
        awake.set(false);
        lastAt = TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
        OncePerRequest.during(() -> {
            try {
                redraw.execute();
            } catch (NotFound | NotAllowed taken) {
                page.refreshCurrentRoute(true);
            }
        });
    }
}
