package org.tandem.workplan;

/** What a proposal would make of a milestone. */
public enum ClosureAim {
    COMPLETED,
    NOT_BEING_PURSUED,
    /** A closed milestone goes on. */
    REOPENED;

    /** @param outcome a status that proposes a closure */
    static ClosureAim of(MilestoneStatus outcome) {
        return valueOf(outcome.name());
    }

    /** @throws IllegalStateException for a reopening, which is no outcome */
    MilestoneStatus outcome() {
        return switch (this) {
            case COMPLETED -> MilestoneStatus.COMPLETED;
            case NOT_BEING_PURSUED -> MilestoneStatus.NOT_BEING_PURSUED;
            case REOPENED -> throw new IllegalStateException("A reopening is no outcome");
        };
    }
}
