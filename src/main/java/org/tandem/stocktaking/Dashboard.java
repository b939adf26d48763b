package org.tandem.stocktaking;

import java.util.List;
import org.tandem.cycle.Edition;

/**
 * The stock-taking of one edition.
 *
 * @param groups in attention order
 * @param total over all groups
 */
public record Dashboard(Edition edition, List<GroupSummary> groups, Tally total) {

    public long groupsWithAgreedPlan() {
        return groups.stream().filter(GroupSummary::hasAgreedPlan).count();
    }
}
