package org.tandem.testing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tandem.shared.Country;
import org.tandem.shared.GroupId;
import org.tandem.shared.PersonId;
import org.tandem.shared.Role;

/** Gives persons places in the tests' database as if they had held them for long; bring it in with {@code @Import}. */
@TestComponent
public class Places {

    private final JdbcClient jdbc;

    public Places(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The place of a role, in the group where the role is held in groups. Seats are of the public sector. */
    public PersonId give(PersonId person, Role role, Country country, GroupId group) {
        return switch (role) {
            case CO_CHAIR -> seat(person, "HOLDER", country, group);
            case ALTERNATE, SECRETARY -> seat(person, role.name(), country, group);
            case NATIONAL_CO_CHAIR -> seat(person, "HOLDER", country, null);
            case MEMBER, OBSERVER -> member(person, role.name(), group);
            case COORDINATOR -> coordinator(person, country);
            case ADMINISTRATOR -> place(person, "ADMINISTRATOR", null);
        };
    }

    public PersonId coordinator(PersonId person, Country country) {
        return place(person, "COORDINATOR", country);
    }

    private PersonId seat(PersonId person, String part, Country country, @Nullable GroupId group) {
        jdbc.sql("""
                insert into seat (id, group_id, country, sector)
                values (gen_random_uuid(), cast(:group as uuid), :country, 'PUBLIC') on conflict do nothing
                """)
                .param("group", group == null ? null : group.value())
                .param("country", country.name())
                .update();
        if (part.equals("HOLDER")) {
            vacate(country, group);
        }
        jdbc.sql("""
                insert into seat_holding (id, seat_id, person_id, part, held_from)
                select gen_random_uuid(), id, :person, :part, date '2000-01-01' from seat
                 where group_id is not distinct from cast(:group as uuid) and country = :country and sector = 'PUBLIC'
                """)
                .param("person", person.value())
                .param("part", part)
                .param("group", group == null ? null : group.value())
                .param("country", country.name())
                .update();
        return person;
    }

    /** A seat has one holder; whoever held it did so never. */
    private void vacate(Country country, @Nullable GroupId group) {
        jdbc.sql("""
                update seat_holding set held_until = held_from - 1
                 where part = 'HOLDER' and seat_id in (
                   select id from seat
                    where group_id is not distinct from cast(:group as uuid) and country = :country
                      and sector = 'PUBLIC')
                """)
                .param("group", group == null ? null : group.value())
                .param("country", country.name())
                .update();
    }

    private PersonId member(PersonId person, String part, GroupId group) {
        jdbc.sql("""
                insert into membership (id, group_id, person_id, part, held_from)
                values (:id, :group, :person, :part, date '2000-01-01')
                """)
                .param("id", UUID.randomUUID())
                .param("group", group.value())
                .param("person", person.value())
                .param("part", part)
                .update();
        return person;
    }

    private PersonId place(PersonId person, String part, @Nullable Country country) {
        jdbc.sql("""
                insert into partnership_place (id, person_id, part, country, held_from)
                values (:id, :person, :part, :country, date '2000-01-01')
                """)
                .param("id", UUID.randomUUID())
                .param("person", person.value())
                .param("part", part)
                .param("country", country == null ? null : country.name())
                .update();
        return person;
    }
}
