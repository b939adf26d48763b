package org.tandem.cycle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Country;

/**
 * What the form for the next edition opens with, from the one whose meeting comes last: the countries host in turn, and
 * the meeting is held in the same week a year on.
 *
 * @param code null where there is no edition to go by, as are the number and the days
 */
public record EditionSuggestion(
        @Nullable String code,
        @Nullable Integer number,
        Country host,
        MeetingMode mode,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate meetingFirst,
        @Nullable LocalDate meetingLast) {

    private static final int WEEKS_OF_A_YEAR = 52;

    static EditionSuggestion withoutAny() {
        return new EditionSuggestion(null, null, Country.CA, MeetingMode.IN_PERSON, null, null, null);
    }

    /** @param latest the edition whose meeting comes last */
    static EditionSuggestion after(Edition latest) {
        EditionDraft before = latest.data();
        LocalDate last = before.meetingLast().plusWeeks(WEEKS_OF_A_YEAR);
        return new EditionSuggestion(
                String.valueOf(last.getYear()),
                before.number() == null ? null : before.number() + 1,
                before.host().other(),
                before.mode(),
                before.meetingLast().plusDays(1),
                before.meetingFirst().plusWeeks(WEEKS_OF_A_YEAR),
                last);
    }
}
