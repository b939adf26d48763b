package org.tandem.workplan;

import org.jspecify.annotations.Nullable;
import org.tandem.shared.Country;

/**
 * Which updates of a year one reads.
 *
 * @param country null for both
 * @param milestone null for all
 */
public record UpdateFilter(
        @Nullable Country country, @Nullable MilestoneId milestone) {

    public static final UpdateFilter NONE = new UpdateFilter(null, null);

    boolean keeps(UpdateRow update) {
        return (country == null || country == update.country())
                && (milestone == null || milestone.equals(update.milestone()));
    }
}
