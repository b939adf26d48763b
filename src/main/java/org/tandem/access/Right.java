package org.tandem.access;

/** What one may do to a protected object (product.md §5). */
public enum Right {
    READ,
    COMMENT,
    /** A member of the organisation that leads a milestone proposes an update for the own country's seat to accept. */
    PROPOSE,
    WRITE,
    /** A coordinator types drafts and updates for a seat of the own country, marked so. */
    TYPE_FOR_SEAT,
    AGREE,
    ADMINISTER
}
