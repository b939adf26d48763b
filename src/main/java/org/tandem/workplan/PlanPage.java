package org.tandem.workplan;

import org.jspecify.annotations.Nullable;

/**
 * What the page of a work plan shows to somebody.
 *
 * @param standing where the plan stands, which everybody may know; null when none was opened
 * @param shown the version that they read, null when they may read none
 * @param readsNext whether there is a next version and they may read it
 */
public record PlanPage(@Nullable PlanRow standing, @Nullable PlanDetails shown, boolean readsNext) {

    static final PlanPage NONE = new PlanPage(null, null, false);
}
