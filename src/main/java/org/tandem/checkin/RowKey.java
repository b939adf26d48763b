package org.tandem.checkin;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.access.ChangeRecorder.Place;
import org.tandem.shared.Country;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.UpdateId;

/** A row of the check-in. @param update its identity, should it be new; @param answers the line's last update */
record RowKey(
        MilestoneId milestone,
        Country country,
        GroupId group,
        EditionId edition,
        UUID update,
        @Nullable UpdateId answers) {

    /** @param place where the milestone stands: in a group and an edition */
    static RowKey in(Place place, MilestoneId milestone, Country country, UUID update, @Nullable UpdateId answers) {
        return new RowKey(
                milestone,
                country,
                Objects.requireNonNull(place.group()),
                Objects.requireNonNull(place.edition()),
                update,
                answers);
    }
}
