package org.tandem.home;

import org.tandem.agreement.MinorRevision;
import org.tandem.cycle.Edition;
import org.tandem.groups.GroupRow;

/** A minor revision of a group's plan that may still be contested. */
public record RevisedText(GroupRow group, Edition edition, MinorRevision revision) {}
