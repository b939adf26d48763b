package org.tandem.workplan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tandem.access.Access;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.people.CurrentPerson;
import org.tandem.people.OrganisationId;
import org.tandem.people.Person;
import org.tandem.shared.Capacity;

/** Knows whether the person who asks is a lead member of a milestone: one of the organisation that leads it for their country. */
@Component
class LeadMembers {

    private final Access access;
    private final CurrentPerson current;

    LeadMembers(Access access, CurrentPerson current) {
        this.access = access;
        this.current = current;
    }

    /** As what they propose updates of the milestone, in a capacity that names its country; empty for all others. */
    Optional<Capacity> capacity(MilestoneRow milestone) {
        OrganisationId own = current.person().map(Person::organisation).orElse(null);
        return access.capacitiesFor(Right.PROPOSE, ProtectedObject.AGREED_PLAN, milestone.group()).stream()
                .filter(capacity -> own != null && own.equals(lead(milestone, capacity)))
                .findFirst();
    }

    private static @Nullable OrganisationId lead(MilestoneRow milestone, Capacity capacity) {
        return Optional.ofNullable(capacity.country())
                .map(milestone.leads()::get)
                .map(MilestoneRow.Lead::organisation)
                .orElse(null);
    }
}
