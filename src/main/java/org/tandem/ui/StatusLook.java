package org.tandem.ui;

import java.util.Locale;

/** How a milestone's status looks: the constants carry the names of the work plan's, so {@code valueOf(status.name())} finds its look. */
public enum StatusLook {
    NOT_STARTED,
    ON_TRACK,
    AT_RISK,
    DELAYED,
    COMPLETED,
    NOT_BEING_PURSUED;

    /** The name by which the elements and the stylesheet know it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
