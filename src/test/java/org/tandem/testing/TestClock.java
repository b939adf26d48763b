package org.tandem.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.tandem.demo.sample.SettableClock;

/** A clock whose days a test moves; it tells the application's own time, and that of its sample, until then. */
@Primary
public class TestClock extends Clock {

    private final SettableClock own;
    private volatile @Nullable Instant now;

    TestClock(SettableClock own) {
        this.own = own;
    }

    /** It is noon in Mexico City on that day, until it is told otherwise. */
    public void set(LocalDate day) {
        now = day.atTime(18, 0).toInstant(ZoneOffset.UTC);
    }

    /** Time goes by as it does. */
    public void run() {
        now = null;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(instant(), ZoneOffset.UTC);
    }

    @Override
    public Instant instant() {
        Instant set = now;
        return set == null ? own.instant() : set;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
