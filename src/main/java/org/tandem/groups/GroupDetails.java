package org.tandem.groups;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.GroupId;
import org.tandem.shared.LocalizedText;

/**
 * A group at the head of its space.
 *
 * @param since the first day of its first version
 * @param stateSince the first day of the present version
 */
public record GroupDetails(
        GroupId id,
        String code,
        LocalizedText name,
        @Nullable LocalizedText mandate,
        GroupState state,
        LocalDate since,
        LocalDate stateSince,
        List<Relative> predecessors,
        List<Relative> successors) {

    /** A group that came before or after; the day and the note are null where no source gives them. */
    public record Relative(
            String code,
            LocalizedText name,
            @Nullable LocalDate since,
            @Nullable LocalizedText note) {}
}
