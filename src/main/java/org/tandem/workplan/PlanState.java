package org.tandem.workplan;

/** The state of a plan's version (product.md §2, Work plan, and §3). */
public enum PlanState {
    /** Being written. */
    DRAFT,
    /** Frozen and before both countries. */
    SUBMITTED,
    /** Refused by one of them, and not yet mended. */
    RETURNED,
    AGREED,
    /** A minor revision that the other country contested. */
    CONTESTED,
    /** A draft that was set aside, or what was submitted once until a later draft took its place before it was agreed. */
    SUPERSEDED;

    /** Whether this is what comes next, beside or before an agreed version. */
    public boolean isNext() {
        return this == DRAFT || this == SUBMITTED || this == RETURNED;
    }
}
