package org.tandem.workplan;

/** What can happen to a goal or milestone from one version of its plan to another. */
public enum PlanChange {
    ADDED,
    /** It was dropped in the older version and is not in the newer one. */
    RESTORED,
    /** It is dropped in the newer version, and was not in the older one or was for another reason. */
    DROPPED,
    /** The newer version does not hold it at all, not even as dropped. */
    GONE,
    /** It stands under another goal, or has changed places with others that both versions hold. */
    MOVED,
    RE_DATED,
    LEAD_CHANGED,
    THEMES_CHANGED,
    RECURRENCE_CHANGED,
    /** It is measured by something where the other version measures it by nothing, or in another unit, from or to another number. */
    INDICATOR_CHANGED,
    /** A text says something else in some language, or its translation is in another state; or the partners differ. */
    REWORDED
}
