package org.tandem.groups;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.access.Readers;
import org.tandem.shared.GroupId;
import org.tandem.shared.PartnershipDay;

/** Tells the access module who has a place in a group or in the whole Partnership. */
@Component
class GroupReaders implements Readers {

    private final PlaceRepository places;
    private final Clock clock;

    GroupReaders(PlaceRepository places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Reader> around(GroupId group) {
        return places.around(group, PartnershipDay.today(clock));
    }
}
