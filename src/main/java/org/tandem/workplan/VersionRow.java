package org.tandem.workplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tandem.access.ProtectedObject;
import org.tandem.shared.GroupId;

/**
 * A version of a plan, without its text.
 *
 * @param agreedOn the day it was agreed, null when it never was
 */
public record VersionRow(
        VersionId id,
        PlanId plan,
        GroupId group,
        VersionNumber number,
        PlanState state,
        @Nullable LocalDate agreedOn) {

    public boolean isAgreed() {
        return state == PlanState.AGREED;
    }

    boolean isDraft() {
        return state == PlanState.DRAFT;
    }

    /** What one must be allowed to read in order to read the version. */
    ProtectedObject object() {
        return isAgreed() ? ProtectedObject.AGREED_PLAN : ProtectedObject.DRAFT;
    }
}
