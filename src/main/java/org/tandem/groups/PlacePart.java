package org.tandem.groups;

/** Places in the whole Partnership that are not seats. */
public enum PlacePart {
    COORDINATOR,
    OBSERVER,
    ADMINISTRATOR
}
