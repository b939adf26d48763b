package org.tandem.cycle;

import static org.tandem.cycle.Activity.COMMENTS;
import static org.tandem.cycle.Activity.PLAN_EDITS;
import static org.tandem.cycle.Activity.UPDATES;

import java.util.Set;

/** Where an edition is in its year, with what that opens (product.md §2, the table under Edition). */
public enum Stage {
    PLANNING(PLAN_EDITS, UPDATES, COMMENTS),
    IN_PROGRESS(PLAN_EDITS, UPDATES, COMMENTS),
    UPDATE_CALL(PLAN_EDITS, UPDATES, COMMENTS),
    /** From the freeze to the meeting. */
    STOCK_TAKING(UPDATES, COMMENTS),
    REPORTING,
    CLOSED;

    private final Set<Activity> opened;

    Stage(Activity... opened) {
        this.opened = Set.of(opened);
    }

    public boolean opens(Activity activity) {
        return opened.contains(activity);
    }

    /** @throws StageIsOver when an edition never leaves this stage: closed is for ever */
    void requireOpenEnd() {
        if (this == CLOSED) {
            throw new StageIsOver(this);
        }
    }

    /** @throws StageIsOver when this stage does not open the activity */
    public void require(Activity activity) {
        if (!opens(activity)) {
            throw new StageIsOver(this);
        }
    }
}
