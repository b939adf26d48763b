package org.tandem.people;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tandem.shared.Country;
import org.tandem.shared.Language;

/**
 * Registers the first administrator whom the settings name. Set {@code tandem.first-administrator-email} and, if wanted,
 * {@code tandem.first-administrator-name}; both can go when the administrator has signed in.
 */
@Component
@ConditionalOnProperty(FirstAdministratorAtStart.EMAIL)
@Order(Ordered.HIGHEST_PRECEDENCE)
class FirstAdministratorAtStart implements ApplicationRunner {

    static final String EMAIL = "tandem.first-administrator-email";
    static final String NAME = "tandem.first-administrator-name";

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministratorAtStart.class);

    private final String email;
    private final String name;
    private final FirstAdministrator first;

    FirstAdministratorAtStart(
            @Value("${" + EMAIL + "}") String email,
            @Value("${" + NAME + ":${" + EMAIL + "}}") String name,
            FirstAdministrator first) {
        this.email = email;
        this.name = name;
        this.first = first;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        first.register(draft()).ifPresent(person -> LOG.info("Registered the first administrator"));
    }

    private PersonDraft draft() {
        return new PersonDraft(name, email, null, null, null, null, Level.OTHER, Language.EN, Country.CA.capital());
    }
}
