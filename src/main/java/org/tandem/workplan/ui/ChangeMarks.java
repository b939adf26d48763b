package org.tandem.workplan.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tandem.cycle.Edition;
import org.tandem.shared.Id;
import org.tandem.workplan.GoalRow;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.PlanChanges;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** Marks on the page of a next version what it changes in the agreed one, and on any other page nothing. */
class ChangeMarks {

    static final ChangeMarks NONE = new ChangeMarks(null, "");

    private final @Nullable PlanChanges changes;
    private final String comparison;

    private ChangeMarks(@Nullable PlanChanges changes, String comparison) {
        this.changes = changes;
        this.comparison = comparison;
    }

    /** @param changes empty where no agreed version stands beside the one that is shown */
    static ChangeMarks of(Optional<PlanChanges> changes, String groupCode, Edition edition) {
        return changes.map(found -> new ChangeMarks(
                        found,
                        WorkPlanNavigation.compare(groupCode, edition)
                                + ComparedVersions.parameters(found.agreed(), found.next())))
                .orElse(NONE);
    }

    /** Empty where no agreed version stands beside the one that is shown. */
    Optional<PlanChanges> changes() {
        return Optional.ofNullable(changes);
    }

    /** The page where one reads both texts. */
    String comparison() {
        return comparison;
    }

    /** Says how a goal or milestone differs, and leads to both of its texts; empty when it does not. */
    Optional<Component> of(Id item) {
        return changes()
                .flatMap(found -> found.of(item))
                .map(compared -> new ChangeMark(
                        compared, comparison + "&" + WorkPlanNavigation.ROW + "=" + WorkPlanNavigation.anchor(item)));
    }

    /** The milestones that leave the plan by agreement alone. */
    Set<MilestoneId> stays() {
        return changes == null ? Set.of() : changes.stays();
    }

    /** Whether all milestones of the goal are shown. */
    boolean isWhole(GoalRow shown) {
        return changes == null || changes.isWhole(shown);
    }

    /** As {@link PlanChanges#among}; all of them where nothing is marked. */
    List<GoalRow> among(List<GoalRow> goals, boolean bare) {
        return changes == null ? goals : changes.among(goals, bare);
    }
}
