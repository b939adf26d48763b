package org.tandem.workplan;

import org.tandem.shared.Revision;

/**
 * A milestone of a draft that was edited, with what it takes to undo that.
 *
 * @param version the draft
 * @param before what it said
 * @param since the revision that it has since, counted within that version
 */
public record EditedMilestone(MilestoneId milestone, VersionId version, MilestoneDraft before, Revision since) {}
