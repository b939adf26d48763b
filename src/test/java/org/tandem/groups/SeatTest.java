package org.tandem.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.shared.BrokenRule;
import org.tandem.shared.NotFound;
import org.tandem.shared.PersonId;
import org.tandem.shared.Revision;
import org.tandem.shared.SeatId;

/** Who may hold a seat, and when. */
class SeatTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final PersonId ONE = new PersonId(UUID.randomUUID());
    private static final PersonId OTHER = new PersonId(UUID.randomUUID());

    private final HoldingId first = new HoldingId(UUID.randomUUID());
    private final HoldingId second = new HoldingId(UUID.randomUUID());
    private final Seat empty = new Seat(new SeatId(UUID.randomUUID()), Revision.FIRST, List.of());

    @Test
    void theHolderStepsDownTheDayBeforeTheNewOneBegins() {
        Seat seat = empty.take(first, holder(ONE, DAY, null)).take(second, holder(OTHER, DAY.plusDays(10), null));

        assertThat(seat.parts())
                .extracting(Seat.Part::term)
                .containsExactly(new Term(DAY, DAY.plusDays(9)), Term.since(DAY.plusDays(10)));
    }

    @Test
    void whoLeftBeforeKeepsTheirLastDay() {
        Seat seat = empty.take(first, holder(ONE, DAY, DAY.plusDays(3)))
                .take(second, holder(OTHER, DAY.plusDays(10), null));

        assertThat(seat.parts().getFirst().term()).isEqualTo(new Term(DAY, DAY.plusDays(3)));
    }

    @Test
    void nobodyTakesOverOnTheDayOnWhichTheOtherBegins() {
        Seat seat = empty.take(first, holder(ONE, DAY, null));

        refuses(SeatIsHeld.class, "from", () -> seat.take(second, holder(OTHER, DAY, null)));
    }

    @Test
    void aTermDoesNotReachIntoAPlannedOne() {
        Seat seat = empty.take(first, holder(ONE, DAY.plusDays(10), null));

        refuses(SeatIsHeld.class, "from", () -> seat.take(second, holder(OTHER, DAY, null)));
        assertThat(seat.take(second, holder(OTHER, DAY, DAY.plusDays(9))).parts())
                .hasSize(2);
    }

    @Test
    void aTermIsNotProlongedIntoTheNext() {
        Seat seat = empty.take(first, holder(ONE, DAY, null)).take(second, holder(OTHER, DAY.plusDays(10), null));

        refuses(SeatIsHeld.class, "until", () -> seat.end(first, DAY.plusDays(10)));
        assertThat(seat.end(first, DAY.plusDays(4)).parts().getFirst().term())
                .isEqualTo(new Term(DAY, DAY.plusDays(4)));
    }

    @Test
    void nobodyIsHolderAndAlternateOfTheSameSeatAtOnce() {
        Seat seat = empty.take(first, holder(ONE, DAY, DAY.plusDays(10)));

        refuses(PersonHasAPart.class, "person", () -> seat.take(second, part(ONE, HoldingPart.ALTERNATE, DAY)));
        assertThat(seat.take(second, part(ONE, HoldingPart.ALTERNATE, DAY.plusDays(11)))
                        .parts())
                .hasSize(2);
    }

    @Test
    void aSeatHasAsManyAlternatesAndSecretariesAsItNeeds() {
        Seat seat = empty.take(first, part(ONE, HoldingPart.ALTERNATE, DAY))
                .take(second, part(OTHER, HoldingPart.ALTERNATE, DAY));

        assertThat(seat.parts()).hasSize(2);
    }

    @Test
    void aTermEndsNoEarlierThanItsFirstDay() {
        Seat seat = empty.take(first, holder(ONE, DAY, null));

        refuses(TermEndsBeforeItBegins.class, "until", () -> seat.end(first, DAY.minusDays(1)));
        assertThat(seat.end(first, DAY).parts().getFirst().term()).isEqualTo(new Term(DAY, DAY));
    }

    @Test
    void onlyWhatHasNotBegunIsWithdrawn() {
        Seat seat = empty.take(first, holder(ONE, DAY, null));

        refuses(TermHasBegun.class, null, () -> seat.withdraw(first, DAY));
        Seat after = seat.withdraw(first, DAY.minusDays(1));
        assertThat(after.parts().getFirst().term().isEmpty()).isTrue();
        assertThat(after.parts().getFirst().term().isOn(DAY)).isFalse();
        assertThat(after.take(second, holder(OTHER, DAY, null)).parts()).hasSize(2);
    }

    @Test
    void aPartThatTheSeatDoesNotHaveIsNotFound() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> empty.end(first, DAY));
    }

    /** Whatever is done in whatever order: one holder a day, and no person twice. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void onEveryDayThereIsOneHolderAtMost(long seed) {
        Random random = new Random(seed);
        List<PersonId> people =
                Stream.generate(() -> new PersonId(UUID.randomUUID())).limit(4).toList();
        Seat seat = empty;
        for (int step = 0; step < 300; step++) {
            seat = step(seat, people, random);
            for (int day = -2; day < 45; day++) {
                LocalDate on = DAY.plusDays(day);
                List<Seat.Part> held = seat.parts().stream()
                        .filter(part -> part.term().isOn(on))
                        .toList();
                assertThat(held.stream().filter(Seat.Part::isHolder))
                        .as("seed %d, step %d", seed, step)
                        .hasSizeLessThan(2);
                assertThat(held.stream().map(part -> part.holding().person())).doesNotHaveDuplicates();
            }
        }
    }

    private static Seat step(Seat seat, List<PersonId> people, Random random) {
        LocalDate from = DAY.plusDays(random.nextInt(40));
        LocalDate until = random.nextBoolean() ? null : from.plusDays(random.nextInt(10));
        HoldingPart part = HoldingPart.values()[random.nextInt(3)];
        PersonId person = people.get(random.nextInt(people.size()));
        try {
            if (seat.parts().isEmpty() || random.nextInt(3) == 0) {
                return seat.take(new HoldingId(UUID.randomUUID()), holding(person, part, from, until));
            }
            HoldingId some =
                    seat.parts().get(random.nextInt(seat.parts().size())).id();
            return random.nextBoolean() ? seat.end(some, from) : seat.withdraw(some, from);
        } catch (BrokenRule refused) {
            return seat;
        }
    }

    private static void refuses(Class<? extends BrokenRule> rule, @Nullable String field, Runnable change) {
        assertThatExceptionOfType(rule)
                .isThrownBy(change::run)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private static SeatHolding holder(PersonId person, LocalDate from, @Nullable LocalDate until) {
        return holding(person, HoldingPart.HOLDER, from, until);
    }

    private static SeatHolding part(PersonId person, HoldingPart part, LocalDate from) {
        return holding(person, part, from, null);
    }

    private static SeatHolding holding(PersonId person, HoldingPart part, LocalDate from, @Nullable LocalDate until) {
        return new SeatHolding(person, part, new Term(from, until), false, null, null, false);
    }
}
