package org.tandem.workplan;

import java.util.List;

/**
 * A work plan as the reader may see it: the agreed version, or the draft of a plan that has none.
 *
 * @param number of the version shown
 * @param state of the version shown
 * @param editable whether the reader may edit it now
 * @param carryOver what it says becomes of what the plan before left unfinished
 */
public record PlanDetails(
        PlanRow plan,
        VersionNumber number,
        PlanState state,
        boolean editable,
        List<GoalRow> goals,
        List<CarryOverRow> carryOver) {}
