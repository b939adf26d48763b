package org.tandem.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.tandem.shared.Country;

/** How addresses name a country, the same on every page. */
public final class CountryInAddress {

    private CountryInAddress() {}

    public static String of(Country country) {
        return country.name().toLowerCase(Locale.ROOT);
    }

    /** The country that an address names, in large or small letters; empty for what is none. */
    public static Optional<Country> read(String written) {
        return Arrays.stream(Country.values())
                .filter(country -> country.name().equalsIgnoreCase(written))
                .findFirst();
    }
}
