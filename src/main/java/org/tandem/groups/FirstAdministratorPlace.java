package org.tandem.groups;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.access.ChangeRecorder;
import org.tandem.access.ChangeRecorder.Place;
import org.tandem.people.FirstAdministratorRegistered;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Capacity;
import org.tandem.shared.FieldChange;
import org.tandem.shared.IdGenerator;
import org.tandem.shared.PartnershipDay;
import org.tandem.shared.Role;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;

/** Gives the first administrator their place, which nobody is there yet to give. */
@Component
class FirstAdministratorPlace {

    private final PlaceRepository places;
    private final ChangeRecorder changes;
    private final IdGenerator ids;
    private final Clock clock;

    FirstAdministratorPlace(PlaceRepository places, ChangeRecorder changes, IdGenerator ids, Clock clock) {
        this.places = places;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void give(FirstAdministratorRegistered event) {
        Term term = Term.since(PartnershipDay.today(clock));
        places.insertPlace(ids.next(), event.person(), PlacePart.ADMINISTRATOR, null, term);
        PersonAuthentication.run(
                event.person(),
                () -> changes.record(
                        SubjectRef.of(SubjectKind.PERSON, event.person()),
                        "PLACE_GIVEN",
                        Place.PARTNERSHIP,
                        new Capacity(Role.ADMINISTRATOR, null, null),
                        new FieldChange("part", FieldChange.Kind.CODE, null, PlacePart.ADMINISTRATOR.name())));
    }
}
