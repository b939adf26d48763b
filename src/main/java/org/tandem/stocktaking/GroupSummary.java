package org.tandem.stocktaking;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tandem.groups.GroupRow;
import org.tandem.shared.Country;
import org.tandem.workplan.Attention;
import org.tandem.workplan.PlanRow;

/**
 * A group in one edition as the dashboard shows it, the same for every reader.
 *
 * @param plan null when the group opened none
 * @param tally of the agreed version; all zero without one
 * @param lastReported the day of each country's last update in the edition; absent for a country without any
 */
public record GroupSummary(
        GroupRow group,
        @Nullable PlanRow plan,
        Tally tally,
        Map<Country, LocalDate> lastReported,
        Attention attention) {

    public boolean hasAgreedPlan() {
        return plan != null && plan.agreed() != null;
    }
}
