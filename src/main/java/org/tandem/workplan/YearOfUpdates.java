package org.tandem.workplan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tandem.shared.Country;
import org.tandem.workplan.PeriodOfUpdates.OnMilestone;

/**
 * What both countries reported on the agreed plan of a group.
 *
 * @param milestones the plan's, in its order
 * @param updates newest first
 * @param mayPostFor for each milestone, the countries for which the reader may post an update now
 */
public record YearOfUpdates(
        List<MilestoneRow> milestones, List<UpdateRow> updates, Map<MilestoneId, List<Country>> mayPostFor) {

    static final YearOfUpdates EMPTY = new YearOfUpdates(List.of(), List.of(), Map.of());

    /** The quarters that a filter leaves something of, newest first. */
    public List<PeriodOfUpdates> periods(UpdateFilter filter) {
        Map<Quarter, Map<MilestoneId, List<UpdateRow>>> told = updates.stream()
                .filter(filter::keeps)
                .collect(Collectors.groupingBy(
                        UpdateRow::period,
                        () -> new TreeMap<>(Comparator.<Quarter>reverseOrder()),
                        Collectors.groupingBy(UpdateRow::milestone)));
        return told.entrySet().stream()
                .map(period -> new PeriodOfUpdates(period.getKey(), inOrder(period.getValue())))
                .toList();
    }

    public boolean mayBeCorrected(UpdateRow update) {
        return update.mayBeCorrected(mayPostFor.getOrDefault(update.milestone(), List.of()));
    }

    private List<OnMilestone> inOrder(Map<MilestoneId, List<UpdateRow>> told) {
        return milestones.stream()
                .filter(milestone -> told.containsKey(milestone.id()))
                .map(milestone -> new OnMilestone(milestone, told.getOrDefault(milestone.id(), List.of())))
                .toList();
    }
}
