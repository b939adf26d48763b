package org.tandem.people;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.Country;
import org.tandem.shared.IdGenerator;
import org.tandem.shared.Language;
import org.tandem.shared.PersonId;

/**
 * Lets the first administrator in: only administrators register persons, so an empty Tandem could be entered by nobody.
 * Does nothing once there is any person. Set {@code tandem.first-administrator-email} and, if wanted,
 * {@code tandem.first-administrator-name}; both can go when the administrator has signed in.
 */
@Component
@ConditionalOnProperty(FirstAdministrator.EMAIL)
@Order(Ordered.HIGHEST_PRECEDENCE)
class FirstAdministrator implements ApplicationRunner {

    static final String EMAIL = "tandem.first-administrator-email";
    static final String NAME = "tandem.first-administrator-name";

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final String email;
    private final String name;
    private final PersonRepository persons;
    private final IdGenerator ids;
    private final ApplicationEventPublisher events;

    FirstAdministrator(
            @Value("${" + EMAIL + "}") String email,
            @Value("${" + NAME + ":${" + EMAIL + "}}") String name,
            PersonRepository persons,
            IdGenerator ids,
            ApplicationEventPublisher events) {
        this.email = email;
        this.name = name;
        this.persons = persons;
        this.ids = ids;
        this.events = events;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        PersonId id = new PersonId(ids.next());
        // Another replica that starts at the same time may insert the person in between; then it has done the work.
        if (persons.isEmpty() && persons.insert(id, draft())) {
            events.publishEvent(new FirstAdministratorRegistered(id));
            LOG.info("Registered the first administrator");
        }
    }

    private PersonDraft draft() {
        return new PersonDraft(name, email, null, null, null, null, Level.OTHER, Language.EN, Country.CA.capital());
    }
}
