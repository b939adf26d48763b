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
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ProfileService(
            PersonRepository persons,
            CurrentPerson current,
            Access access,
            Clock clock,
            ApplicationEventPublisher events) {
        this.persons = persons;
        this.current = current;
        this.access = access;
        this.clock = clock;
        this.events = events;
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
        events.publishEvent(new Change(
                SubjectRef.of(SubjectKind.PERSON, before.id()),
                "PROFILE_CHANGED",
                null,
                null,
                false,
                before.id(),
                as,
                clock.instant(),
                differences(before, draft)));
    }

    private static List<FieldChange> differences(Person before, ProfileDraft after) {
        return List.of(
                new FieldChange(
                        "language",
                        FieldChange.Kind.CODE,
                        before.language().name(),
                        after.language().name()),
                new FieldChange(
                        "time-zone",
                        FieldChange.Kind.TEXT,
                        before.timeZone().getId(),
                        after.timeZone().getId()));
    }
}
