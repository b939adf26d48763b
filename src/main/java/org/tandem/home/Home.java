package org.tandem.home;

import java.util.List;
import org.tandem.cycle.Edition;
import org.tandem.groups.GroupRow;
import org.tandem.workplan.MilestoneRow;

/**
 * What the reader comes home to.
 *
 * @param myGroups the groups in which the reader holds a place; all groups at work for those who watch over all
 * @param watchesAll whether the reader holds a place in the whole Partnership rather than in groups
 * @param waiting milestones on which something is due, worst first
 */
public record Home(Edition edition, List<GroupRow> myGroups, boolean watchesAll, List<MilestoneRow> waiting) {}
