package org.tandem.workplan;

import java.util.List;

/**
 * A group's agreed plan with what was last reported on it.
 *
 * @param goals with all their milestones, dropped and closed ones included
 * @param newest of each country on each milestone, the newest update with words and the newest without
 */
public record Reporting(List<ReportedGoal> goals, List<UpdateRow> newest) {}
