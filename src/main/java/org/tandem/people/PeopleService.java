package org.tandem.people;

import jakarta.validation.Valid;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import org.tandem.access.Access;
import org.tandem.access.ChangeRecorder;
import org.tandem.access.ChangeRecorder.Place;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.shared.Capacity;
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
    private final ChangeRecorder changes;
    private final IdGenerator ids;

    PeopleService(PersonRepository persons, Access access, ChangeRecorder changes, IdGenerator ids) {
        this.persons = persons;
        this.access = access;
        this.changes = changes;
        this.ids = ids;
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
        changes.record(
                SubjectRef.of(SubjectKind.PERSON, id),
                "PERSON_REGISTERED",
                Place.PARTNERSHIP,
                as,
                new FieldChange("name", FieldChange.Kind.TEXT, null, draft.name()));
        return id;
    }
}
