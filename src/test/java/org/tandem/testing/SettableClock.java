package org.tandem.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The application's clock where a test moves the days; bring it in with {@code @Import}.. */
public class SettableClock extends Clock {

    private volatile Instant now = Instant.parse("2026-03-02T18:00:00Z");

    /** It is noon in Mexico City on that day. */
    public void set(LocalDate day) {
        now = day.atTime(18, 0).toInstant(ZoneOffset.UTC);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
