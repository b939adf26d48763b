package org.tandem.testing;

import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.PersonId;

/** Puts persons into the tests' database as if they had been registered; bring it in with {@code @Import(Persons.class)}. */
@TestComponent
public class Persons {

    private final JdbcClient jdbc;

    public Persons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A person of the sample partnership, by the key under which {@code sample/people.yaml} has them. */
    public PersonId ofSample(String key) {
        return jdbc.sql("select id from person where email = :email")
                .param("email", key + "@tandem.example")
                .query((columns, number) -> new PersonId(columns.getObject("id", UUID.class)))
                .single();
    }

    /** Somebody who reads English and holds no place. */
    public PersonId somebody(String email) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into person (id, name, email, level, language, time_zone)
                        values (:id, :email, :email, 'OTHER', 'EN', 'America/Toronto')
                        """).param("id", id).param("email", email).update();
        return new PersonId(id);
    }

    /** Somebody of a country who holds no place. */
    public PersonId of(Country country) {
        PersonId person = somebody(UUID.randomUUID() + "@people.example");
        jdbc.sql("update person set country = :country where id = :id")
                .param("country", country.name())
                .param("id", person.value())
                .update();
        return person;
    }

    /** Gives the person another language; @return the person */
    public PersonId reading(Language language, PersonId person) {
        jdbc.sql("update person set language = :language where id = :id")
                .param("language", language.name())
                .param("id", person.value())
                .update();
        return person;
    }

    public PersonId administrator() {
        PersonId person = somebody(UUID.randomUUID() + "@administrators.example");
        place(person, "ADMINISTRATOR");
        return person;
    }

    /** Somebody who may read of the whole Partnership and change nothing. */
    public PersonId observer() {
        PersonId person = somebody(UUID.randomUUID() + "@observers.example");
        place(person, "OBSERVER");
        return person;
    }

    private void place(PersonId person, String part) {
        jdbc.sql("""
                        insert into partnership_place (id, person_id, part, held_from)
                        values (gen_random_uuid(), :person, :part, date '2000-01-01')
                        """).param("person", person.value()).param("part", part).update();
    }
}
