package org.tandem.cycle.panel;

import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.Location;
import org.jspecify.annotations.Nullable;
import org.tandem.cycle.Edition;
import org.tandem.ui.Navigation;

/** How an address names an edition: {@code ?edition=2021}; an address that names none means the current one. */
public final class EditionAddress {

    private static final String PARAMETER = "edition";

    private EditionAddress() {}

    /** The code in the address of a page that is being entered; null when it names none. */
    public static @Nullable String code(BeforeEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PARAMETER)
                .orElse(null);
    }

    /** A path in an edition. */
    public static String in(Edition edition, String path) {
        return in(edition.code(), path);
    }

    /** A path in the edition of a code. */
    public static String in(String code, String path) {
        return path + "?" + PARAMETER + "=" + code;
    }

    /** The same page in another edition, its other parameters kept. */
    static String in(Edition edition, Location page) {
        return Navigation.with(page, PARAMETER, edition.code());
    }
}
