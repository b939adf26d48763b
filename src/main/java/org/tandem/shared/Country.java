package org.tandem.shared;

import java.time.ZoneId;

/** One of the two countries of the Partnership. */
public enum Country {
    CA(ZoneId.of("America/Toronto")),
    MX(ZoneId.of("America/Mexico_City"));

    private final ZoneId capital;

    Country(ZoneId capital) {
        this.capital = capital;
    }

    /** The time zone of the capital. */
    public ZoneId capital() {
        return capital;
    }

    public Country other() {
        return this == CA ? MX : CA;
    }
}
