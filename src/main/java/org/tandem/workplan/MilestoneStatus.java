package org.tandem.workplan;

/**
 * The status a country gives its line (product.md §2). The first four are working statuses, in order of severity; the
 * last two propose a closure and become the headline only when both countries agree to it.
 */
public enum MilestoneStatus {
    NOT_STARTED,
    ON_TRACK,
    AT_RISK,
    DELAYED,
    COMPLETED,
    NOT_BEING_PURSUED;

    public boolean isWorking() {
        return compareTo(DELAYED) <= 0;
    }

    public boolean proposesClosure() {
        return !isWorking();
    }

    /** Whether an update that sets it must name an obstacle and a reason. */
    public boolean needsReason() {
        return this == AT_RISK || this == DELAYED || this == NOT_BEING_PURSUED;
    }

    /** The more severe of two working statuses. */
    MilestoneStatus worse(MilestoneStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
