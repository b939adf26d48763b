package org.tandem.groups;

import java.time.LocalDate;
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
        LocalDate stateSince) {

    /** As it stands in a list. */
    public GroupRow row() {
        return new GroupRow(id, code, name, state);
    }
}
