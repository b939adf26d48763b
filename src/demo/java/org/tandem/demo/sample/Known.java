package org.tandem.demo.sample;

import org.tandem.cycle.ThemeId;
import org.tandem.people.OrganisationId;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.PersonId;
import org.tandem.workplan.MilestoneId;

/** What Tandem knows of the sample so far. */
record Known(
        Keys<OrganisationId> organisations,
        Keys<PersonId> people,
        Keys<GroupId> groups,
        Keys<EditionId> editions,
        Keys<ThemeId> themes,
        Keys<MilestoneId> milestones) {

    Known() {
        this(
                new Keys<>("organisation"),
                new Keys<>("person"),
                new Keys<>("group"),
                new Keys<>("edition"),
                new Keys<>("theme"),
                new Keys<>("milestone"));
    }
}
