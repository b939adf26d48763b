package org.tandem.workplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;

/**
 * Where a group's plan stands, which everybody may know.
 *
 * @param agreed the version that counts, null while none is agreed
 * @param draft the version being edited, null when none is
 */
public record PlanRow(
        PlanId id,
        GroupId group,
        EditionId edition,
        @Nullable Agreed agreed,
        @Nullable Draft draft) {

    /** @param beforeTandem whether it was imported as agreed before Tandem, the only case without keys */
    public record Agreed(VersionId version, int number, LocalDate on, boolean beforeTandem) {}

    /** A version being edited. */
    public record Draft(VersionId version, int number) {}
}
