package org.tandem.workplan;

/**
 * What an update says: something new, that the last update is still true, or that there is nothing to report (NIL / NÉANT /
 * SIN NOVEDAD).
 */
public enum UpdateKind {
    CHANGED,
    STILL_TRUE,
    NOTHING_TO_REPORT;

    /** Whether the line goes on saying what it said; such an update has no words of its own. */
    public boolean repeats() {
        return this != CHANGED;
    }
}
