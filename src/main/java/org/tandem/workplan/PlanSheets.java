package org.tandem.workplan;

import java.util.List;
import org.tandem.groups.GroupRow;

/**
 * The plans of an edition as they are printed, one after another.
 *
 * @param sheets by the code of their group
 * @param without the groups at work in the edition that have no plan, or none that the reader may read
 */
public record PlanSheets(List<PlanSheet> sheets, List<GroupRow> without) {}
