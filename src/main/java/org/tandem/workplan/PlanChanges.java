package org.tandem.workplan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.shared.Id;

/**
 * What the next version of a plan changes in the agreed one, goal by goal and milestone by milestone.
 *
 * @param agreed number of the version that counts
 * @param next number of the version that would follow it
 * @param items all of both versions, the unchanged included
 */
public record PlanChanges(VersionNumber agreed, VersionNumber next, Map<Id, Compared<? extends KeyedItem>> items) {

    /** What one says first of an item that differs. */
    public enum Kind {
        /** It says something else. */
        CHANGED,
        /** It says the same in another place. */
        MOVED,
        ADDED,
        DROPPED;

        private static Optional<Kind> of(Set<PlanChange> changes) {
            if (changes.isEmpty()) {
                return Optional.empty();
            }
            if (changes.contains(PlanChange.DROPPED) || changes.contains(PlanChange.GONE)) {
                return Optional.of(DROPPED);
            }
            if (changes.contains(PlanChange.ADDED)) {
                return Optional.of(ADDED);
            }
            return Optional.of(changes.equals(Set.of(PlanChange.MOVED)) ? MOVED : CHANGED);
        }
    }

    public PlanChanges {
        items = Map.copyOf(items);
    }

    static PlanChanges between(VersionNumber agreed, List<GoalRow> text, PlanDetails next) {
        PlanComparison comparison =
                PlanComparison.between(PlanText.of(text, List.of()), PlanText.of(next.goals(), List.of()));
        return new PlanChanges(
                agreed,
                next.number(),
                comparison.goals().stream()
                        .flatMap(ComparedGoal::items)
                        .collect(Collectors.toMap(item -> item.latest().id(), Function.identity())));
    }

    /** The item as both versions have it; empty when it is the same in both. */
    public Optional<Compared<? extends KeyedItem>> of(Id item) {
        return Optional.<Compared<? extends KeyedItem>>ofNullable(items.get(item))
                .filter(compared -> !compared.changes().isEmpty());
    }

    /** How many items differ, each counted once; kinds of which there is none are absent. */
    public Map<Kind, Integer> counts() {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        items.values().stream()
                .flatMap(item -> Kind.of(item.changes()).stream())
                .forEach(kind -> counts.merge(kind, 1, Integer::sum));
        return counts;
    }

    /** Whether no item differs. */
    public boolean isEmpty() {
        return items.values().stream().allMatch(item -> item.changes().isEmpty());
    }

    /** What both countries agreed to leaves a plan by their agreement alone, so no draft drops it. */
    public Set<MilestoneId> stays() {
        return items.values().stream()
                .flatMap(item -> Stream.ofNullable(item.older()))
                .filter(item -> item.dropped() == null)
                .flatMap(item -> item instanceof PlanText.Milestone milestone ? Stream.of(milestone.id()) : Stream.of())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether these are all of the milestones that the next version has under the goal. */
    public boolean isWhole(GoalRow shown) {
        return Stream.ofNullable(items.get(shown.id()))
                .map(Compared::newer)
                .noneMatch(newer -> newer instanceof PlanText.Goal goal
                        && goal.milestones().size() != shown.milestones().size());
    }

    /**
     * Those that differ, each goal with those of its milestones that do.
     *
     * @param bare whether a goal that differs stays where none of its milestones does
     */
    public List<GoalRow> among(List<GoalRow> goals, boolean bare) {
        return goals.stream()
                .map(goal -> goal.with(goal.milestones().stream()
                        .filter(milestone -> of(milestone.id()).isPresent())
                        .toList()))
                .filter(goal ->
                        !goal.milestones().isEmpty() || bare && of(goal.id()).isPresent())
                .toList();
    }
}
