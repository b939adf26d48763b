package org.tandem.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Goes to addresses that may carry parameters, which Vaadin takes apart from the path. */
public final class Navigation {

    private Navigation() {}

    /** The address of a page with one parameter set anew, its others kept. */
    public static String with(Location page, String name, String value) {
        Map<String, List<String>> parameters =
                new HashMap<>(page.getQueryParameters().getParameters());
        parameters.put(name, List.of(value));
        return page.getPath() + "?" + new QueryParameters(parameters).getQueryString();
    }

    /** Shows the page at an address such as {@code groups/forestry/plan?edition=2026}. */
    public static void to(String address) {
        int place = address.indexOf('#');
        Location page = new Location(place < 0 ? address : address.substring(0, place));
        UI ui = UI.getCurrent();
        ui.navigate(page.getPath(), page.getQueryParameters());
        if (place >= 0) {
            // Vaadin drops the place from the address; the page looks for it there once it is shown.
            ui.getPage()
                    .executeJs(
                            "history.replaceState(history.state, '', location.pathname + location.search + $0)",
                            address.substring(place));
        }
    }
}
