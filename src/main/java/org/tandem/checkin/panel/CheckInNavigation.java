package org.tandem.checkin.panel;

import org.tandem.cycle.Edition;
import org.tandem.cycle.panel.EditionAddress;
import org.tandem.groups.panel.GroupTab;
import org.tandem.shared.Country;
import org.tandem.ui.ConstantInAddress;

/** The address of the check-in, without a leading slash. */
public final class CheckInNavigation {

    /** The parameter by which an address names the country whose line is written. */
    public static final String COUNTRY = "country";

    private CheckInNavigation() {}

    /** The check-in of a country on a group's plan. */
    public static String checkIn(String groupCode, Edition edition, Country country) {
        return EditionAddress.in(edition, GroupTab.OVERVIEW.of(groupCode) + "/check-in") + "&" + COUNTRY + "="
                + ConstantInAddress.of(country);
    }
}
