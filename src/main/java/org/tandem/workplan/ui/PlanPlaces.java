package org.tandem.workplan.ui;

import org.springframework.stereotype.Component;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.groups.GroupQueries;
import org.tandem.groups.GroupRow;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.NotFound;

/** Says of which group and edition the plan is that a form belongs to. */
@Component
class PlanPlaces {

    private final GroupQueries groups;
    private final EditionQueries editions;

    PlanPlaces(GroupQueries groups, EditionQueries editions) {
        this.groups = groups;
        this.editions = editions;
    }

    record Place(GroupRow group, Edition edition) {}

    Place of(GroupId group, EditionId edition) {
        return new Place(groups.byId(group).orElseThrow(NotFound::new), editions.byId(edition));
    }
}
