package org.tandem.live.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.Predicate;
import org.springframework.beans.factory.DisposableBean;
import org.tandem.live.ChangeNotice;
import org.tandem.live.ChangeNotice.Kind;
import org.tandem.live.Subscriptions;

/** Lets pages follow what others change while they are open. */
@org.springframework.stereotype.Component
public class LivePages implements DisposableBean {

    /** So many pages are read again at a time; more would take the database away from those who act. */
    private static final int AT_ONCE = 4;

    private final Subscriptions subscriptions;
    private final ScheduledExecutorService threads = new ScheduledThreadPoolExecutor(
            AT_ONCE, Thread.ofPlatform().name("live-page-", 0).daemon().factory());

    LivePages(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    /**
     * Shows a page anew each time something of interest has changed, a few times a second at most, as long as it is open.
     *
     * @param interest asked on any thread
     * @param redraw reads what is shown again with the rights of its reader and shows it; where they have none any more,
     *     the page answers as if it were opened
     */
    public void follow(Component page, Predicate<ChangeNotice> interest, Command redraw) {
        listen(page, notice -> notice.kind() == Kind.CHANGE && interest.test(notice), redraw);
    }

    /** As {@link #follow}, for who has something open. */
    void followPresence(Component page, Predicate<ChangeNotice> interest, Command redraw) {
        listen(page, notice -> notice.kind() == Kind.PRESENCE && interest.test(notice), redraw);
    }

    private void listen(Component page, Predicate<ChangeNotice> interest, Command redraw) {
        page.addAttachListener(attach -> {
            Subscriptions.Subscription subscription = subscribe(attach.getUI(), interest, redraw);
            page.addDetachListener(detach -> {
                subscription.close();
                detach.unregisterListener();
            });
        });
    }

    /** As {@link #follow}, for a window until it is closed. */
    Subscriptions.Subscription subscribe(UI page, Predicate<ChangeNotice> interest, Command redraw) {
        return subscriptions.subscribe(interest, new Following(page, redraw, threads)::wake);
    }

    /** Does something in a window in a moment: what it opens with does not wait for it. */
    void soon(UI page, Command act) {
        new Following(page, act, threads).wake();
    }

    /** As {@link #follow}, and shows the page for the first time this way: what it opens with does not wait for it. */
    public void followFromOpen(Component page, Predicate<ChangeNotice> interest, Command redraw) {
        follow(page, interest, redraw);
        page.addAttachListener(attach -> soon(attach.getUI(), redraw));
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
