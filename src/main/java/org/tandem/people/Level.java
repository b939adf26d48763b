package org.tandem.people;

/** The kind of body a person speaks for (product.md §2, Person). */
public enum Level {
    FEDERAL,
    PROVINCIAL_OR_STATE,
    BUSINESS,
    ASSOCIATION,
    ACADEMIA,
    OTHER
}
