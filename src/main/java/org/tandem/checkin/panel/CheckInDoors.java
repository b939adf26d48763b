package org.tandem.checkin.panel;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.tandem.checkin.CheckInQueries;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.groups.GroupDetails;
import org.tandem.workplan.panel.CheckInDoor;

/** Leads writers to their check-ins from pages that know nothing of them. */
@org.springframework.stereotype.Component
class CheckInDoors implements CheckInDoor {

    private final CheckInQueries checkIns;
    private final EditionQueries editions;

    CheckInDoors(CheckInQueries checkIns, EditionQueries editions) {
        this.checkIns = checkIns;
        this.editions = editions;
    }

    @Override
    public List<Component> lines(GroupDetails group, Edition edition) {
        return checkIns.ofGroup(edition, group.id()).stream()
                .<Component>map(due -> new CheckInLine(due, group.code(), editions.today()))
                .toList();
    }
}
