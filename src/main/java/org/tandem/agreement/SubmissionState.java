package org.tandem.agreement;

/** Where a text stands that was put before both countries. Every state but the first is for ever. */
public enum SubmissionState {
    OPEN,
    /** Each country gave its key, or its silence counted. */
    AGREED,
    REFUSED,
    /** Somebody edits the text again: this one is put before nobody any more. */
    TAKEN_BACK,
    /** The year went past it: nobody answers it any more. */
    LAPSED
}
