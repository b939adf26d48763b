package org.tandem.workplan;

import java.util.List;
import org.tandem.shared.Country;

/**
 * What both countries reported on a quarter.
 *
 * @param milestones those that anything was reported on, in the order of the plan
 */
public record PeriodOfUpdates(Quarter quarter, List<OnMilestone> milestones) {

    /** What was reported on one milestone. @param updates newest first, never empty */
    public record OnMilestone(MilestoneRow milestone, List<UpdateRow> updates) {

        /** Empty where that country said nothing. */
        public List<UpdateRow> of(Country country) {
            return updates.stream()
                    .filter(update -> update.country() == country)
                    .toList();
        }
    }

    /** How many updates there are. */
    public int size() {
        return milestones.stream().mapToInt(told -> told.updates().size()).sum();
    }

    public boolean holds(UpdateId update) {
        return milestones.stream()
                .flatMap(told -> told.updates().stream())
                .anyMatch(row -> row.id().equals(update));
    }
}
