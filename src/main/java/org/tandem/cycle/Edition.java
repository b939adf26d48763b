package org.tandem.cycle;

import java.time.LocalDate;
import org.tandem.shared.EditionId;
import org.tandem.shared.Revision;

/** One annual cycle: it runs from the day after a meeting to the next meeting, and then reports. */
public record Edition(EditionId id, Revision revision, EditionDraft data, Stage stage) {

    public String code() {
        return data.code();
    }

    /** The day up to which signals are computed: today, but never after the meeting's last day (product.md §2). */
    public LocalDate signalsAsOf(LocalDate today) {
        return today.isAfter(data.meetingLast()) ? data.meetingLast() : today;
    }

    /** Whether signals stand as of the meeting, which is over. */
    public boolean standsAsOfMeeting(LocalDate today) {
        return signalsAsOf(today).isBefore(today);
    }
}
