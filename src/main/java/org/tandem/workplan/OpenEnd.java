package org.tandem.workplan;

import org.tandem.shared.GroupId;
import org.tandem.shared.LocalizedText;

/**
 * An end that is proposed for a milestone and waits for keys.
 *
 * @param title of the milestone, as its agreed plan has it
 */
public record OpenEnd(ProposalId proposal, MilestoneId milestone, GroupId group, ClosureAim aim, LocalizedText title) {}
