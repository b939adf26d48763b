package org.tandem.workplan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.shared.Language;
import org.tandem.workplan.MilestoneRow.Lead;
import org.tandem.workplan.MilestoneRow.ThemeName;

/**
 * A work plan as the reader may see it: the agreed version, or the draft of a plan that has none.
 *
 * @param number of the version shown
 * @param state of the version shown
 * @param editable whether the reader may edit it now
 */
public record PlanDetails(PlanRow plan, VersionNumber number, PlanState state, boolean editable, List<GoalRow> goals) {

    /** The version shown. */
    public VersionId version() {
        return state == PlanState.AGREED && plan.agreed() != null
                ? plan.agreed().version()
                : Objects.requireNonNull(plan.next()).version();
    }

    /** Whether the same version stands in the same state, so that only what it holds may differ. */
    public boolean isOfSameStanding(PlanDetails other) {
        return number.equals(other.number) && state == other.state && editable == other.editable;
    }

    /** The organisations that lead any of its milestones, each once, in plan order. */
    public List<Lead> leads() {
        return List.copyOf(milestones()
                .flatMap(milestone -> milestone.leads().values().stream())
                .collect(Collectors.toMap(
                        Lead::organisation, Function.identity(), (first, again) -> first, LinkedHashMap::new))
                .values());
    }

    /** The themes that any of its milestones has, each once, in plan order. */
    public List<ThemeName> themes() {
        return List.copyOf(milestones()
                .flatMap(milestone -> milestone.themes().stream())
                .collect(Collectors.toMap(
                        ThemeName::theme, Function.identity(), (first, again) -> first, LinkedHashMap::new))
                .values());
    }

    /** How many milestones it has, dropped ones included. */
    public int size() {
        return Math.toIntExact(milestones().count());
    }

    public boolean holds(MilestoneId milestone) {
        return milestones().anyMatch(row -> row.id().equals(milestone));
    }

    /** All milestones, dropped ones included, in plan order. */
    public Stream<MilestoneRow> milestones() {
        return GoalRow.milestonesOf(goals);
    }

    /**
     * Its goals with the milestones that a filter leaves of them; goals of which it leaves nothing are left out.
     *
     * @param reader in whose alphabet equals are ordered
     */
    public List<GoalRow> goals(MilestoneFilter filter, MilestoneOrder order, Language reader) {
        return goals.stream()
                .map(goal -> goal.with(goal.milestones().stream()
                        .filter(filter::keeps)
                        .sorted(order.comparator(reader))
                        .toList()))
                .filter(goal -> filter.isNone() || !goal.milestones().isEmpty())
                .toList();
    }
}
