package org.tandem.workplan;

import org.jspecify.annotations.Nullable;

/**
 * Where a milestone stands in a draft.
 *
 * @param after the milestone that it follows under the goal, null for the first place
 */
public record MilestonePlace(GoalId goal, @Nullable MilestoneId after) {}
