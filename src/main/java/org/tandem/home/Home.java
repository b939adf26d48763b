package org.tandem.home;

import java.util.List;
import org.tandem.checkin.CheckInDue;
import org.tandem.cycle.Edition;
import org.tandem.groups.GroupRow;
import org.tandem.workplan.MilestoneRow;

/**
 * What the reader comes home to.
 *
 * @param myGroups the groups in which the reader holds a place; all groups at work for those who watch over all
 * @param watchesAll whether the reader holds a place in the whole Partnership rather than in groups
 * @param checkIns quarterly updates in which something waits
 * @param asked what both countries are to agree to and waits for the reader's, or for their silence
 * @param contestable minor revisions that the reader's country may still contest, the first to end first
 * @param returned plans that were refused and that the reader may mend
 * @param waiting milestones on which something is due, worst first
 */
public record Home(
        Edition edition,
        List<GroupRow> myGroups,
        boolean watchesAll,
        List<CheckInDue> checkIns,
        List<AskedText> asked,
        List<RevisedText> contestable,
        List<ReturnedPlan> returned,
        List<MilestoneRow> waiting) {}
