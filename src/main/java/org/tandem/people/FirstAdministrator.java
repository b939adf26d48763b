package org.tandem.people;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.IdGenerator;
import org.tandem.shared.PersonId;

/**
 * Lets the first administrator in: only administrators register persons, so an empty Tandem could be entered by nobody.
 * Once there is any person it does nothing for anybody.
 */
@Component
public class FirstAdministrator {

    private final PersonRepository persons;
    private final IdGenerator ids;
    private final ApplicationEventPublisher events;

    FirstAdministrator(PersonRepository persons, IdGenerator ids, ApplicationEventPublisher events) {
        this.persons = persons;
        this.ids = ids;
        this.events = events;
    }

    /** Whether Tandem knows nobody yet. */
    public boolean isMissing() {
        return persons.isEmpty();
    }

    /**
     * Registers the person where one is missing, with the administrator's place.
     *
     * @return empty where Tandem knows somebody
     */
    @Transactional
    public Optional<PersonId> register(PersonDraft draft) {
        PersonId id = new PersonId(ids.next());
        // Another replica that starts at the same time may insert the person in between; then it has done the work.
        if (!isMissing() || !persons.insert(id, draft)) {
            return Optional.empty();
        }
        events.publishEvent(new FirstAdministratorRegistered(id));
        return Optional.of(id);
    }
}
