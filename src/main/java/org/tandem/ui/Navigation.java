package org.tandem.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;

/** Goes to addresses that may carry parameters, which Vaadin takes apart from the path. */
public final class Navigation {

    private Navigation() {}

    /** Shows the page at an address such as {@code groups/forestry/plan?edition=2026}. */
    public static void to(String address) {
        Location place = new Location(address);
        UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
    }
}
