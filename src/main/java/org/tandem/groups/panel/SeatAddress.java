package org.tandem.groups.panel;

import java.util.Locale;
import org.tandem.groups.HoldingPart;
import org.tandem.groups.HoldingRow;
import org.tandem.groups.SeatRef;
import org.tandem.shared.Country;
import org.tandem.shared.Sector;

/** Where a seat of a group is changed. */
public final class SeatAddress {

    private SeatAddress() {}

    public static String of(String groupCode, Country country, Sector sector) {
        return "groups/" + groupCode + "/seats/" + SeatRef.code(country, sector);
    }

    /** Where somebody is given a part in the seat at an address. */
    public static String take(String seat, HoldingPart part) {
        return seat + "/take/" + part.name().toLowerCase(Locale.ROOT);
    }

    /** Where a part's last day is set. */
    public static String end(String seat, HoldingRow holding) {
        return seat + "/end/" + holding.id().value();
    }
}
