package org.tandem.workplan;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tandem.access.Access;
import org.tandem.access.ProtectedObject;
import org.tandem.cycle.Activity;
import org.tandem.cycle.Edition;
import org.tandem.shared.Country;

/** For which countries the person who asks may write of a milestone now; {@link ReportableMilestones} refuses the others. */
@Component
class LineWriters {

    private final Access access;

    LineWriters(Access access) {
        this.access = access;
    }

    /** Those whose line they may post on. */
    List<Country> mayPostFor(MilestoneRow milestone, Edition edition) {
        return milestone.facts().isOpen() ? writesFor(milestone, edition) : List.of();
    }

    /** Those for which they may speak of the milestone's end, open or closed. */
    List<Country> writesFor(MilestoneRow milestone, Edition edition) {
        return milestone.agreed() && !milestone.isDropped() && edition.stage().opens(Activity.UPDATES)
                ? access.countriesToWriteFor(ProtectedObject.AGREED_PLAN, milestone.group())
                : List.of();
    }
}
