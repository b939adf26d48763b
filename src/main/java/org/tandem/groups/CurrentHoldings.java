package org.tandem.groups;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.access.Holding;
import org.tandem.access.Holdings;
import org.tandem.shared.PartnershipDay;
import org.tandem.shared.PersonId;

/** Answers the access module from seats, memberships and places. */
@Component
class CurrentHoldings implements Holdings {

    private final PlaceRepository places;
    private final Clock clock;

    CurrentHoldings(PlaceRepository places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Holding> heldToday(PersonId person) {
        return places.heldOn(person, PartnershipDay.today(clock));
    }
}
