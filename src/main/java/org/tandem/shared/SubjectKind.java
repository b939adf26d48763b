package org.tandem.shared;

/** The kinds of things that can be spoken about, followed and audited. */
public enum SubjectKind {
    GROUP,
    SEAT,
    EDITION,
    THEME,
    PLAN,
    GOAL,
    MILESTONE,
    UPDATE,
    COMMENT,
    PERSON,
    ORGANISATION,
    /** What the Partnership has set for all. */
    SETTINGS
}
