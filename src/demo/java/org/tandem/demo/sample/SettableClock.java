package org.tandem.demo.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The machine's clock, except for work that is done {@link #at} another time; nobody else notices that time. */
@Component
@Profile("demo")
public final class SettableClock extends Clock {

    private static final ScopedValue<Instant> SET = ScopedValue.newInstance();

    private final Clock machine;

    SettableClock() {
        this(Clock.systemUTC());
    }

    private SettableClock(Clock machine) {
        this.machine = machine;
    }

    /** Does the work as if it were that time. */
    public void at(Instant time, Runnable work) {
        ScopedValue.where(SET, time).run(work);
    }

    @Override
    public Instant instant() {
        return SET.isBound() ? SET.get() : machine.instant();
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SettableClock(machine.withZone(zone));
    }
}
