package org.tandem.groups;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Country;
import org.tandem.shared.GroupId;
import org.tandem.shared.NotFound;
import org.tandem.shared.Sector;

/**
 * Which seat: a country's and a sector's in a group.
 *
 * @param group null for the seat of a national co-chair
 */
public record SeatRef(@Nullable GroupId group, Country country, Sector sector) {

    /** Its word in addresses, such as {@code ca-public}. */
    public static String code(Country country, Sector sector) {
        return (country.name() + "-" + sector.name()).toLowerCase(Locale.ROOT);
    }

    /** @throws NotFound when no seat has this word */
    public static SeatRef of(GroupId group, String code) {
        return Arrays.stream(Country.values())
                .flatMap(country -> Arrays.stream(Sector.values()).map(sector -> new SeatRef(group, country, sector)))
                .filter(seat -> code(seat.country, seat.sector).equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
