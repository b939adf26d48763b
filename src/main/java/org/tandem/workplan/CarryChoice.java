package org.tandem.workplan;

/** What can become of an unfinished goal or milestone in the next edition's plan. */
public enum CarryChoice {
    /** It goes on, as a goal or milestone of its own in the new plan. */
    CARRIED,
    /** It is finished with; nothing goes on. */
    CLOSED,
    /** It is given up, for a reason. */
    DROPPED
}
