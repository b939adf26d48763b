package org.tandem.workplan;

/** What stands in the way of a milestone. */
public enum Obstacle {
    RESOURCES,
    PRIORITIES_SHIFTED,
    WAITS_FOR_DECISION,
    DEPENDS_ON_OTHERS,
    EXTERNAL_EVENT,
    OTHER
}
