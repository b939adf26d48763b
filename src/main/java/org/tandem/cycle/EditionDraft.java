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
 * @param firstDay the day after the previous meeting
 * @param illustrative whether this was made for the sample
 */
public record EditionDraft(
        @NotNull @Pattern(regexp = "[0-9]{4}[a-z]?") String code,
        @Positive @Nullable Integer number,
        int year,
        @NotNull Country host,

        @LocalizedContent(max = 100, optional = true) @Nullable
        LocalizedText city,

        @NotNull MeetingMode mode,

        @LocalizedContent(max = 500, optional = true) @Nullable
        LocalizedText emphasis,

        @NotNull LocalDate firstDay,
        @NotNull LocalDate meetingFirst,
        @NotNull LocalDate meetingLast,
        boolean illustrative) {}
