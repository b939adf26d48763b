package org.tandem.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartnershipDayTest {

    /** Ottawa keeps daylight saving, Mexico City does not: an hour apart in winter, two in summer. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-15T04:59:59Z, 2026-01-14",
        "2026-01-15T05:30:00Z, 2026-01-14",
        "2026-01-15T05:59:59Z, 2026-01-14",
        "2026-01-15T06:00:00Z, 2026-01-15",
        "2026-07-15T04:00:00Z, 2026-07-14",
        "2026-07-15T05:59:59Z, 2026-07-14",
        "2026-07-15T06:00:00Z, 2026-07-15"
    })
    void aDayEndsWhenItIsOverInBothCapitals(Instant now, LocalDate day) {
        assertThat(PartnershipDay.today(Clock.fixed(now, ZoneOffset.UTC))).isEqualTo(day);
    }
}
