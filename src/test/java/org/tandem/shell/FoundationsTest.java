package org.tandem.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tandem.shared.IdGenerator;

class FoundationsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T15:42:00Z");

    private final IdGenerator ids = new Foundations().idGenerator(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void idsCarryTheTimeOfTheClockTheyWereGiven() {
        UUID id = ids.next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void idsOfOneMillisecondComeInTheOrderTheyWereMade() {
        assertThat(Stream.generate(ids::next).limit(1_000).map(UUID::toString))
                .isSortedAccordingTo(Comparator.naturalOrder());
    }
}
