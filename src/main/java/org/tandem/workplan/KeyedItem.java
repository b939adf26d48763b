package org.tandem.workplan;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Id;
import org.tandem.shared.LocalizedText;

/** What keyed text is made of: goals and milestones, which keep one identity through a plan's versions. */
public sealed interface KeyedItem permits PlanText.Goal, PlanText.Milestone {

    Id id();

    KeyedPlace place();

    LocalizedText title();

    /** Null while the item is in the plan. */
    MilestoneRow.@Nullable Dropped dropped();

    /** What it says, field by field in their order; a field that holds nothing is absent. */
    Map<KeyedField, KeyedValue> fields();
}
