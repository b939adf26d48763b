package org.tandem.demo.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tandem.shared.PartnershipDay;
import org.tandem.shared.PersonId;

class ChronicleTest {

    private static final LocalDate MONDAY = LocalDate.of(2018, 10, 8);

    private final SettableClock clock = new SettableClock();
    private final Keys<PersonId> people = new Keys<>("person");
    private final Chronicle chronicle = new Chronicle();
    private final List<String> done = new ArrayList<>();

    ChronicleTest() {
        people.put("ana", new PersonId(UUID.randomUUID()));
    }

    @Test
    void daysFollowEachOtherAndADayKeepsTheOrderOfItsNotes() {
        note(MONDAY.plusDays(1), "c");
        note(MONDAY, "a");
        note(MONDAY, "b");

        chronicle.replay(clock, people);

        assertThat(done).containsExactly("2018-10-08 a", "2018-10-08 b", "2018-10-09 c");
    }

    @Test
    void aBusyDayIsOverBeforeTheNextOneBegins() {
        for (int deed = 0; deed < 500; deed++) {
            note(MONDAY, "busy");
        }

        chronicle.replay(clock, people);

        assertThat(done).hasSize(500).containsOnly("2018-10-08 busy");
    }

    @Test
    void afterwardsItIsNowAgain() {
        note(MONDAY, "a");

        chronicle.replay(clock, people);

        assertThat(clock.instant()).isAfter(Instant.parse("2026-01-01T00:00:00Z"));
    }

    @Test
    void aRefusalNamesTheRowAndTheReason() {
        chronicle.note(MONDAY, "plans/2018/energy.yaml, 2018-energy-x", "ana", () -> {
            throw new IllegalArgumentException("no such thing");
        });

        assertThatThrownBy(() -> chronicle.replay(clock, people))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("plans/2018/energy.yaml, 2018-energy-x", "2018-10-08", "ana", "no such thing");
    }

    private void note(LocalDate day, String deed) {
        chronicle.note(day, deed, "ana", () -> done.add(PartnershipDay.today(clock) + " " + deed));
    }
}
