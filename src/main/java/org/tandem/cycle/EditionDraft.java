package org.tandem.cycle;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Country;
import org.tandem.shared.LocalizedContent;
import org.tandem.shared.LocalizedText;

/**
 * What is said of an edition when it is opened.
 *
 * @param code its word in addresses: the year, with a letter where a year has two
 * @param number the meeting's number, null while nobody has given it one
 * @param year the year of the meeting
 * @param firstDay the day after the previous meeting
 * @param illustrative whether this was made for the sample
 */
public record EditionDraft(
        @NotNull @Pattern(regexp = "[0-9]{4}[a-z]?", message = "{validation.edition-code}")
        String code,

        @Positive(message = "{validation.edition-number}") @Nullable
        Integer number,

        int year,
        @NotNull(message = "{validation.missing}") Country host,

        @LocalizedContent(max = LONGEST_CITY, optional = true) @Nullable
        LocalizedText city,

        @NotNull(message = "{validation.missing}") MeetingMode mode,

        @LocalizedContent(max = LONGEST_EMPHASIS, optional = true) @Nullable
        LocalizedText emphasis,

        @NotNull(message = "{validation.missing}") LocalDate firstDay,
        @NotNull(message = "{validation.missing}") LocalDate meetingFirst,
        @NotNull(message = "{validation.missing}") LocalDate meetingLast,
        boolean illustrative) {

    public static final int LONGEST_CITY = 100;
    public static final int LONGEST_EMPHASIS = 500;

    /** @throws EditionDaysOutOfOrder unless it begins, then its meeting does, then its meeting ends */
    void requireOrder() {
        if (meetingFirst.isBefore(firstDay)) {
            throw EditionDaysOutOfOrder.meetingBeforeFirstDay();
        }
        if (meetingLast.isBefore(meetingFirst)) {
            throw EditionDaysOutOfOrder.lastBeforeFirst();
        }
    }

    /** With the year of its meeting, and texts of which nothing is written left out. */
    EditionDraft tidied() {
        return new EditionDraft(
                code,
                number,
                meetingLast.getYear(),
                host,
                LocalizedText.orNull(city),
                mode,
                LocalizedText.orNull(emphasis),
                firstDay,
                meetingFirst,
                meetingLast,
                illustrative);
    }
}
