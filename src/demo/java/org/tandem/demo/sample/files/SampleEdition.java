package org.tandem.demo.sample.files;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tandem.cycle.MeetingMode;
import org.tandem.cycle.Stage;
import org.tandem.shared.Country;
import org.tandem.shared.LocalizedText;

/**
 * An annual cycle.
 *
 * @param code empty where the year of the meeting is to be taken
 * @param stage the one it has come to
 */
public record SampleEdition(
        String key,
        String code,
        @Nullable Integer number,
        Country host,
        @Nullable LocalizedText city,
        MeetingMode mode,
        @Nullable LocalizedText emphasis,
        LocalDate firstDay,
        LocalDate meetingFirst,
        LocalDate meetingLast,
        Stage stage,
        boolean illustrative) {}
