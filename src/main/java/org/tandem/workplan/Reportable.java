package org.tandem.workplan;

import org.tandem.access.ChangeRecorder.Place;
import org.tandem.shared.Capacity;

/** A milestone of an agreed plan, with the capacity in which the person who asks may report on it. */
record Reportable(PlanRow plan, VersionId version, MilestoneRow milestone, Capacity as) {

    Place place() {
        return new Place(plan.group(), plan.edition(), false);
    }
}
