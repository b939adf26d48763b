package org.tandem.workplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.Revision;

/**
 * Where a group's plan stands, which everybody may know.
 *
 * @param agreed the version that counts, null while none is agreed
 * @param next what is being written or agreed beside it, or before there is one; null when nothing is
 */
public record PlanRow(
        PlanId id,
        GroupId group,
        EditionId edition,
        @Nullable Agreed agreed,
        @Nullable Next next) {

    /**
     * @param beforeTandem whether it was imported as agreed before Tandem, the only case without keys
     * @param lastMinor the last number that a minor revision of it took, contested ones included; 0 before any
     */
    public record Agreed(VersionId version, VersionNumber number, LocalDate on, boolean beforeTandem, int lastMinor) {

        /** The number that a minor revision of it would take. */
        public VersionNumber nextMinor() {
            return new VersionNumber(number.major(), lastMinor + 1);
        }
    }

    /**
     * @param state one of those for which {@link PlanState#isNext}
     * @param revision counts the edits of its text, so that nobody submits what they did not see
     */
    public record Next(VersionId version, VersionNumber number, PlanState state, Revision revision) {}

    /** The version being written; null when what comes next is frozen or nothing does. */
    public @Nullable Next draft() {
        return next != null && next.state() == PlanState.DRAFT ? next : null;
    }

    /** The text that a new draft starts from. */
    VersionId newest() {
        if (next != null) {
            return next.version();
        }
        if (agreed == null) {
            throw new IllegalStateException("A plan without any version: " + id);
        }
        return agreed.version();
    }
}
