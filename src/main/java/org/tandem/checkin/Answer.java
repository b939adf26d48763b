package org.tandem.checkin;

/** What a country answers on a milestone in a check-in. */
public enum Answer {
    /** The line stands as it was said. */
    STILL_TRUE,
    /** Something is to be said, with a status of its own. */
    CHANGED,
    /** It is completed, which proposes the closure that two keys decide. */
    DONE,
    /** NIL / NÉANT / SIN NOVEDAD. */
    NOTHING_TO_REPORT;

    /** Whether the answer needs words. */
    public boolean says() {
        return this == CHANGED || this == DONE;
    }
}
