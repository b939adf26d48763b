package org.tandem.workplan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Id;
import org.tandem.workplan.PlanText.Goal;
import org.tandem.workplan.PlanText.Milestone;

/** Finds for every goal and milestone of two texts what the other text has in its place. */
class PlanComparer {

    private final PlanText older;
    private final PlanText newer;
    private final Map<Id, Goal> olderGoals;
    private final Map<Id, Goal> newerGoals;
    private final Map<Id, Milestone> olderMilestones;
    private final Map<Id, Milestone> newerMilestones;
    private final List<Id> olderOrder;
    private final List<Id> newerOrder;

    PlanComparer(PlanText older, PlanText newer) {
        this.older = older;
        this.newer = newer;
        olderGoals = byId(older.goals().stream());
        newerGoals = byId(newer.goals().stream());
        olderMilestones = byId(older.milestones());
        newerMilestones = byId(newer.milestones());
        olderOrder = ids(older.goals());
        newerOrder = ids(newer.goals());
    }

    PlanComparison compare() {
        Set<Id> moved = ItemOrder.moved(olderOrder, newerOrder);
        return new PlanComparison(
                ItemOrder.merged(olderOrder, newerOrder).stream()
                        .map(id -> goal(olderGoals.get(id), newerGoals.get(id), moved.contains(id)))
                        .toList(),
                ComparedChoice.between(older.carryOver(), newer.carryOver()));
    }

    private ComparedGoal goal(@Nullable Goal older, @Nullable Goal newer, boolean moved) {
        List<Id> before = older == null ? List.of() : ids(older.milestones());
        List<Id> after = newer == null ? List.of() : ids(newer.milestones());
        Set<Id> movedWithin = ItemOrder.moved(before, after);
        List<Compared<Milestone>> milestones = ItemOrder.merged(before, after).stream()
                .filter(id -> after.contains(id) || !newerMilestones.containsKey(id))
                .map(id -> milestone(id, movedWithin.contains(id) || !before.contains(id)))
                .toList();
        return new ComparedGoal(Compared.of(older, newer, moved), milestones);
    }

    /** @param elsewhere whether it does not stand where it stood, if it stood anywhere */
    private Compared<Milestone> milestone(Id id, boolean elsewhere) {
        Milestone older = olderMilestones.get(id);
        return Compared.of(older, newerMilestones.get(id), elsewhere && older != null);
    }

    private static <T extends KeyedItem> Map<Id, T> byId(Stream<T> items) {
        return items.collect(Collectors.toMap(KeyedItem::id, Function.identity()));
    }

    private static List<Id> ids(List<? extends KeyedItem> items) {
        return items.stream().map(KeyedItem::id).toList();
    }
}
