package org.tandem.workplan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Language;

/**
 * What a version of a plan says becomes of an unfinished goal or milestone of the plan before: keyed text, agreed with it.
 *
 * @param reason null where none was given; one that is dropped always has one
 * @param carriedTo the goal or milestone that goes on with it, null unless it is carried
 */
public record CarryDecision(
        CarryChoice choice,
        @Nullable Reason reason,
        @Nullable UUID carriedTo) {

    /** Why, in the language it was written in. */
    public record Reason(String words, Language language) {}

    static CarryDecision carriedTo(UUID item) {
        return new CarryDecision(CarryChoice.CARRIED, null, item);
    }
}
