package org.tandem.cycle;

import org.tandem.shared.BrokenRule;

/** An edition begins, then its meeting does, then its meeting ends; each may share its day with the one before. */
public final class EditionDaysOutOfOrder extends BrokenRule {
    private EditionDaysOutOfOrder(String messageKey, String field) {
        super(messageKey, field);
    }

    static EditionDaysOutOfOrder meetingBeforeFirstDay() {
        return new EditionDaysOutOfOrder("error.meeting-before-first-day", "meetingFirst");
    }

    static EditionDaysOutOfOrder lastBeforeFirst() {
        return new EditionDaysOutOfOrder("error.last-day-before-first", "meetingLast");
    }
}
