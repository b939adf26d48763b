package org.tandem.live.panel;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import org.tandem.access.Access;
import org.tandem.access.Holding;
import org.tandem.access.Rights;
import org.tandem.live.ChangeNotice;
import org.tandem.live.Subscriptions;
import org.tandem.ui.Leaving;

/** Whoever loses a place loses with it what they had open: every page of theirs is asked for again, as if it were opened. */
@Component
class ClosedDoors implements VaadinServiceInitListener {

    private final LivePages live;
    private final Access access;

    ClosedDoors(LivePages live, Access access) {
        this.live = live;
        this.access = access;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> watch(init.getUI()));
    }

    private void watch(UI page) {
        AtomicReference<List<Holding>> before = new AtomicReference<>(held());
        Subscriptions.Subscription subscription =
                live.subscribe(page, ChangeNotice::touchesRights, () -> compare(page, before));
        page.addDetachListener(detach -> subscription.close());
    }

    private void compare(UI page, AtomicReference<List<Holding>> before) {
        List<Holding> now = held();
        if (!now.containsAll(before.getAndSet(now))) {
            Leaving.letGo(page);
            page.refreshCurrentRoute(true);
        }
    }

    private List<Holding> held() {
        return access.current().map(Rights::holdings).orElse(List.of());
    }
}
