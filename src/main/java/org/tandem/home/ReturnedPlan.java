package org.tandem.home;

import org.tandem.groups.GroupRow;
import org.tandem.workplan.VersionNumber;

/** A plan of the current edition that one country refused, for those who may mend it. */
public record ReturnedPlan(GroupRow group, VersionNumber version) {}
