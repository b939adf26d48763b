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
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.FieldChange;
import org.tandem.shared.NotFound;
import org.tandem.shared.Revision;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;

/** The own profile; nobody reads or writes another's here. */
@Service
@Validated
@Transactional
public class ProfileService {

    private final PersonRepository persons;
    private final CurrentPerson current;
    private final Access access;
    private final ChangeRecorder changes;

    ProfileService(PersonRepository persons, CurrentPerson current, Access access, ChangeRecorder changes) {
        this.persons = persons;
        this.current = current;
        this.access = access;
        this.changes = changes;
    }

    /** @throws NotFound when nobody known is signed in */
    @Transactional(readOnly = true)
    public Person mine() {
        return persons.find(access.person()).orElseThrow(NotFound::new);
    }

    /**
     * Chooses the own language and time zone.
     *
     * @param madeFrom the revision the choice was made from
     * @throws ConcurrentChange when the profile was saved since
     * @throws NotFound when the person holds no place in the Partnership
     */
    public void choose(@Valid ProfileDraft draft, Revision madeFrom) {
        Capacity as = access.require(Right.READ, ProtectedObject.PARTNERSHIP, null);
        Person before = mine();
        persons.updateProfile(before.id(), madeFrom, draft);
        current.forget();
        changes.record(
                SubjectRef.of(SubjectKind.PERSON, before.id()),
                "PROFILE_CHANGED",
                Place.PARTNERSHIP,
                as,
                new FieldChange(
                        "language",
                        FieldChange.Kind.CODE,
                        before.language().name(),
                        draft.language().name()),
                new FieldChange(
                        "time-zone",
                        FieldChange.Kind.TEXT,
                        before.timeZone().getId(),
                        draft.timeZone().getId()));
    }
}
