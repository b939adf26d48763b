package org.tandem.cycle;

/** How an annual meeting is held. */
public enum MeetingMode {
    IN_PERSON,
    VIRTUAL,
    HYBRID
}
