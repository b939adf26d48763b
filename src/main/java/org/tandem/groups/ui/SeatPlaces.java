package org.tandem.groups.ui;

import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.RouteParameters;
import org.springframework.stereotype.Component;
import org.tandem.groups.GroupDetails;
import org.tandem.groups.GroupQueries;
import org.tandem.groups.SeatRef;
import org.tandem.groups.panel.SeatAddress;
import org.tandem.shared.NotFound;

/** Which seat of which group the address of a page names. */
@Component
class SeatPlaces {

    static final String SEAT = "groups/:group/seats/:seat";

    private final GroupQueries groups;

    SeatPlaces(GroupQueries groups) {
        this.groups = groups;
    }

    record Place(GroupDetails group, SeatRef seat) {
        String address() {
            return SeatAddress.of(group.code(), seat.country(), seat.sector());
        }
    }

    /** @throws NotFound when there is no such seat */
    Place of(BeforeEvent event) {
        RouteParameters parameters = event.getRouteParameters();
        GroupDetails group = groups.byCode(parameters.get("group").orElse(""));
        return new Place(group, SeatRef.of(group.id(), parameters.get("seat").orElse("")));
    }
}
