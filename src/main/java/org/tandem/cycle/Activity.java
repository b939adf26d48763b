package org.tandem.cycle;

/** What the stage of an edition opens or shuts (product.md §2, the table under Edition). */
public enum Activity {
    /** Editing, submitting and agreeing plans. */
    PLAN_EDITS,
    /** Updates, closures, current due dates, evidence. */
    UPDATES,
    COMMENTS
}
