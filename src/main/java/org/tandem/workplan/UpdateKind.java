package org.tandem.workplan;

/** What an update says: something new, or that there is nothing to report (NIL / NÉANT / SIN NOVEDAD). */
public enum UpdateKind {
    CHANGED,
    NOTHING_TO_REPORT
}
