package org.tandem.pages;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.groups.GroupQueries;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.PersonId;
import org.tandem.shared.Role;
import org.tandem.testing.Persons;
import org.tandem.testing.Places;
import org.tandem.testing.TandemTest;

/** A test that opens windows on the sample as people whom it makes; all that they do is rolled back. */
@TandemTest
@Transactional
@Import({Persons.class, Places.class, SampleAddresses.class})
abstract class PagesTest {

    @Autowired
    SampleAddresses addresses;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Persons persons;

    @Autowired
    private Places places;

    @Autowired
    private GroupQueries groups;

    private Windows windows;

    @BeforeEach
    void openBrowsers() {
        windows = new Windows(context);
    }

    @AfterEach
    void closeBrowsers() {
        windows.close();
    }

    Window windowOf(PersonId person) {
        return windows.of(person);
    }

    /** Somebody who reads English and holds just that place, in those groups where the role is held in groups. */
    PersonId somebody(Role role, Country country, String... groupCodes) {
        PersonId person = persons.somebody(UUID.randomUUID() + "@pages.example");
        for (String code : groupCodes) {
            alsoAs(person, role, country, code);
        }
        return person;
    }

    /** Gives somebody one more place. */
    void alsoAs(PersonId person, Role role, Country country, String groupCode) {
        places.give(
                person,
                role,
                country,
                PersonAuthentication.call(
                        persons.observer(), () -> groups.byCode(groupCode).id()));
    }

    /** Gives the person another language; @return the person */
    PersonId reading(Language language, PersonId person) {
        return persons.reading(language, person);
    }

    PersonId coordinator() {
        return somebody(Role.COORDINATOR, Country.CA, "forestry");
    }

    /** How many there were: every change is told to the audit trail. */
    int changes() {
        return jdbc.sql("select count(*) from audit_entry").query(Integer.class).single();
    }
}
