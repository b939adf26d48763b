package org.tandem.people;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import org.tandem.access.Access;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.shared.Capacity;
import org.tandem.shared.Change;
import org.tandem.shared.FieldChange;
import org.tandem.shared.IdGenerator;
import org.tandem.shared.PersonId;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;

/** Makes persons known to Tandem; administrators only (product.md §5, Accounts). */
@Service
@Validated
@Transactional
public class PeopleService {

    private final PersonRepository persons;
    private final Access access;
    private final IdGenerator ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PeopleService(
            PersonRepository persons,
            Access access,
            IdGenerator ids,
            Clock clock,
            ApplicationEventPublisher events) {
        this.persons = persons;
        this.access = access;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Registers a person, who can sign in from then on with any account whose verified e-mail address is theirs.
     *
     * @throws EmailIsTaken when somebody has the address
     * @throws jakarta.validation.ConstraintViolationException when the draft breaks a rule written on it
     */
    public PersonId register(@Valid PersonDraft draft) {
        Capacity as = access.require(Right.ADMINISTER, ProtectedObject.ACCOUNTS, null);
        PersonId id = new PersonId(ids.next());
        if (!persons.insert(id, draft)) {
            throw new EmailIsTaken();
        }
        events.publishEvent(new Change(
                SubjectRef.of(SubjectKind.PERSON, id),
                "PERSON_REGISTERED",
                null,
                null,
                false,
                access.person(),
                as,
                clock.instant(),
                List.of(new FieldChange("name", FieldChange.Kind.TEXT, null, draft.name()))));
        return id;
    }
}
