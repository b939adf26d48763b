package org.tandem.checkin;

import java.util.List;

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
    LANGUAGE;

    /** The points, in the order in which they are posted. */
    public static final List<DraftField> POINTS = List.of(POINT_1, POINT_2, POINT_3);

    /** The fields that hold what people wrote, and not what they chose, in the order of the form. */
    public static final List<DraftField> WORDS = List.of(POINT_1, POINT_2, POINT_3, REASON, NEXT_STEP, EVIDENCE);

    /** Whether its words are of the row's language; links are of none. */
    public boolean hasLanguage() {
        return this != EVIDENCE && WORDS.contains(this);
    }
}
