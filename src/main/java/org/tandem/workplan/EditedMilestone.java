package org.tandem.workplan;

import org.tandem.shared.Revision;

/**
 * A milestone of a draft that was edited, with what it takes to undo that.
 *
 * @param before what it said
 * @param since the revision that it has since
 */
public record EditedMilestone(MilestoneId milestone, MilestoneDraft before, Revision since) {}
