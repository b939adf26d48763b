package org.tandem.stocktaking;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.MilestoneStatus;
import org.tandem.workplan.Signal;

/**
 * Counts over milestones; every number is the number of rows behind it.
 *
 * @param byStatus milestones under each headline, statuses that do not occur left out
 * @param bySignal milestones that show each signal at least once, signals that do not occur left out
 * @param closuresProposed open milestones on which a country proposes a closure
 */
public record Tally(
        int milestones,
        Map<MilestoneStatus, Integer> byStatus,
        Map<Signal.Kind, Integer> bySignal,
        int closuresProposed) {

    public static Tally of(Collection<MilestoneRow> milestones) {
        Map<MilestoneStatus, Integer> byStatus = new EnumMap<>(MilestoneStatus.class);
        Map<Signal.Kind, Integer> bySignal = new EnumMap<>(Signal.Kind.class);
        int proposed = 0;
        for (MilestoneRow milestone : milestones) {
            byStatus.merge(milestone.standing().headline().status(), 1, Integer::sum);
            milestone.standing().signals().stream()
                    .map(Signal::kind)
                    .distinct()
                    .forEach(kind -> bySignal.merge(kind, 1, Integer::sum));
            if (!milestone.standing().headline().closureProposedBy().isEmpty()) {
                proposed++;
            }
        }
        return new Tally(milestones.size(), byStatus, bySignal, proposed);
    }

    public int of(MilestoneStatus status) {
        return byStatus.getOrDefault(status, 0);
    }
}
