package org.tandem.workplan;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How the newer of two texts of a plan differs from the older.
 *
 * @param goals all of both: those of the newer text in its order and, where they stood, those that are gone
 * @param carryOver all choices at carry-over of both
 */
public record PlanComparison(List<ComparedGoal> goals, List<ComparedChoice> carryOver) {

    public PlanComparison {
        goals = List.copyOf(goals);
        carryOver = List.copyOf(carryOver);
    }

    public static PlanComparison between(PlanText older, PlanText newer) {
        return new PlanComparer(older, newer).compare();
    }

    /** Whether the two say the same. */
    public boolean isEmpty() {
        return goals.stream().allMatch(ComparedGoal::isTheSame) && changedChoices() == 0;
    }

    /**
     * Whether they differ, and only in the words of text fields: what a minor revision may change (product.md §3).
     * Translations and their states count as words; dates, leads, themes, recurrence, by what a goal is measured, places,
     * reasons for dropping and choices at carry-over do not.
     */
    public boolean isTextOnly() {
        return !isEmpty()
                && changedChoices() == 0
                && goals.stream()
                        .flatMap(ComparedGoal::items)
                        .allMatch(item -> Set.of(PlanChange.REWORDED).containsAll(item.changes()));
    }

    /** How many choices at carry-over differ. */
    public int changedChoices() {
        return (int) carryOver.stream().filter(ComparedChoice::differs).count();
    }

    /** To how many goals each kind of change happened; kinds that did not happen are absent. */
    public Map<PlanChange, Integer> goalChanges() {
        return count(goals.stream().map(goal -> goal.goal().changes()));
    }

    /** To how many milestones each kind of change happened; kinds that did not happen are absent. */
    public Map<PlanChange, Integer> milestoneChanges() {
        return count(goals.stream().flatMap(goal -> goal.milestones().stream()).map(Compared::changes));
    }

    private static Map<PlanChange, Integer> count(Stream<Set<PlanChange>> changes) {
        Map<PlanChange, Integer> counts = new EnumMap<>(PlanChange.class);
        changes.flatMap(Collection::stream).forEach(change -> counts.merge(change, 1, Integer::sum));
        return counts;
    }
}
