package org.tandem.checkin;

/**
 * The fields of a row of the check-in, each saved by itself so that two people of a country can fill different ones at
 * once. All values are text as it was typed: {@link #STATUS}, {@link #OBSTACLE}, {@link #ANSWER} and {@link #LANGUAGE} name
 * a constant, {@link #NEXT_STEP_DUE} is an ISO date, {@link #EVIDENCE} has a link a line.
 */
public enum DraftField {
    ANSWER,
    STATUS,
    POINT_1,
    POINT_2,
    POINT_3,
    OBSTACLE,
    REASON,
    NEXT_STEP,
    NEXT_STEP_DUE,
    EVIDENCE,
    LANGUAGE
}
