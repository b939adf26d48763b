package org.tandem.demo.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.PersonId;

/** What was done in the sample, in the order of its days; what was noted for one day keeps the order of the notes. */
final class Chronicle {

    /** In UTC; by then the day has begun in both capitals, and it lasts for the hours that follow. */
    private static final LocalTime MORNING = LocalTime.of(15, 0);

    private static final Duration OFFICE_HOURS = Duration.ofHours(8);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(23);

    private record Deed(String row, String by, Runnable work) {

        void done(LocalDate day, Keys<PersonId> people) {
            try {
                PersonAuthentication.run(people.get(by), work);
            } catch (RuntimeException e) {
                throw new IllegalStateException(
                        "The sample's %s, on %s by %s, was refused: %s".formatted(row, day, by, e), e);
            }
        }
    }

    private final SortedMap<LocalDate, List<Deed>> days = new TreeMap<>();

    /** When the first deed of a day is done. */
    static Instant morning(LocalDate day) {
        return day.atTime(MORNING).toInstant(ZoneOffset.UTC);
    }

    /**
     * Notes what a person does on a day.
     *
     * @param row file and key, for the message should it be refused
     * @param by the person's key
     */
    void note(LocalDate day, String row, String by, Runnable work) {
        days.computeIfAbsent(day, unnoted -> new ArrayList<>()).add(new Deed(row, by, work));
    }

    /**
     * Does it all, under the clock of each day and as the person.
     *
     * @throws IllegalStateException naming the first row that is refused, and why
     */
    void replay(SettableClock clock, Keys<PersonId> people) {
        days.forEach((day, deeds) -> {
            Duration even = OFFICE_HOURS.dividedBy(deeds.size()).truncatedTo(ChronoUnit.SECONDS);
            Duration pause = even.compareTo(LONGEST_PAUSE) < 0 ? even : LONGEST_PAUSE;
            Instant time = morning(day);
            for (Deed deed : deeds) {
                clock.at(time, () -> deed.done(day, people));
                time = time.plus(pause);
            }
        });
    }
}
