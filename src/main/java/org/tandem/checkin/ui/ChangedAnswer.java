package org.tandem.checkin.ui;

import org.tandem.checkin.Answer;
import org.tandem.checkin.CheckIn;
import org.tandem.checkin.DraftField;
import org.tandem.shared.Country;
import org.tandem.workplan.MilestoneStatus;
import org.tandem.workplan.UpdateRow;

/** The answer that something changed: it starts from how the line stands, and why, so that only what is new has to be said. */
final class ChangedAnswer {

    private ChangedAnswer() {}

    /** Fills in where it starts from, unless it was begun before. @return whether anything is filled in */
    static boolean begin(Kept kept, CheckIn.Item item, Country country) {
        if (kept.answer() != Answer.CHANGED || kept.field(DraftField.STATUS) != null) {
            return false;
        }
        MilestoneStatus status = item.milestone().facts().line(country).workingStatus();
        kept.fill(DraftField.STATUS, status.name());
        UpdateRow last = item.lastWords().get(country);
        if (last != null && last.status() == status && last.obstacle() != null && last.reason() != null) {
            kept.fill(DraftField.LANGUAGE, last.language().name());
            kept.fill(DraftField.OBSTACLE, last.obstacle().name());
            kept.fill(DraftField.REASON, last.reason());
        }
        return true;
    }
}
