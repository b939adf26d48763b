package org.tandem.people.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tandem.access.Access;
import org.tandem.people.CurrentPerson;

/**
 * Leads whoever is signed in without holding a place to {@link NoPlaceView}, whatever page they ask for. The address stays,
 * so that reloading it works once they were given a place.
 */
@Component
class PlaceGuard implements VaadinServiceInitListener {

    private static final Set<Class<?>> FOR_EVERYBODY = Set.of(SignInView.class, SignedOutView.class, NoPlaceView.class);

    private final CurrentPerson current;
    private final Access access;

    PlaceGuard(CurrentPerson current, Access access) {
        this.current = current;
        this.access = access;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::guard));
    }

    /** Whether the person who asks holds any place in the Partnership today. */
    boolean isHeld() {
        return access.current().filter(rights -> !rights.holdings().isEmpty()).isPresent();
    }

    private void guard(BeforeEnterEvent event) {
        if (current.isSignedIn() && !FOR_EVERYBODY.contains(event.getNavigationTarget()) && !isHeld()) {
            event.rerouteTo(NoPlaceView.class);
        }
    }
}
