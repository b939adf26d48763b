package org.tandem.groups;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.access.Holding;
import org.tandem.access.Readers.Reader;
import org.tandem.access.Rights;
import org.tandem.shared.Capacity;
import org.tandem.shared.Country;
import org.tandem.shared.GroupId;
import org.tandem.shared.NotFound;
import org.tandem.shared.PersonId;
import org.tandem.shared.Role;
import org.tandem.shared.Row;
import org.tandem.shared.Sector;

/** Who holds which place, and the places that are not seats: memberships, and places in the whole Partnership. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PlaceRepository {

    /** Secretaries of a national co-chair hold no place that product.md §5 knows, so they are left out. */
    private static final String PLACE = """
                with place (role, country, sector, group_id, held_from, held_until, person_id) as (
                  select case when s.group_id is null then 'NATIONAL_CO_CHAIR'
                              when h.part = 'HOLDER' then 'CO_CHAIR' else h.part end,
                         s.country, s.sector, s.group_id, h.held_from, h.held_until, h.person_id
                    from seat_holding h join seat s on s.id = h.seat_id
                   where s.group_id is not null or h.part <> 'SECRETARY'
                  union all
                  select m.part, p.country, p.sector, m.group_id, m.held_from, m.held_until, m.person_id
                    from membership m join person_profile p on p.person_id = m.person_id
                  union all
                  select part, country, null, null, held_from, held_until, person_id from partnership_place)
            """;

    private final JdbcClient database;

    PlaceRepository(JdbcClient database) {
        this.database = database;
    }

    void insertMembership(UUID id, GroupId group, PersonId person, MembershipPart part, Term term) {
        database.sql("""
                insert into membership (id, group_id, person_id, part, held_from, held_until)
                values (:id, :group, :person, :part, :from, :until)
                """)
                .param("id", id)
                .param("group", group.value())
                .param("person", person.value())
                .param("part", part.name())
                .param("from", term.from())
                .param("until", term.until())
                .update();
    }

    /** Null for somebody of neither country. @throws NotFound when there is no such person */
    @Nullable
    Country countryOf(PersonId person) {
        return database.sql("select country from person_profile where person_id = :person")
                .param("person", person.value())
                .query((columns, number) ->
                        Optional.ofNullable(Row.of(columns).constantOrNull("country", Country.class)))
                .optional()
                .orElseThrow(NotFound::new)
                .orElse(null);
    }

    void insertPlace(UUID id, PersonId person, PlacePart part, @Nullable Country country, Term term) {
        database.sql("""
                insert into partnership_place (id, person_id, part, country, held_from, held_until)
                values (:id, :person, :part, :country, :from, :until)
                """)
                .param("id", id)
                .param("person", person.value())
                .param("part", part.name())
                .param("country", country == null ? null : country.name())
                .param("from", term.from())
                .param("until", term.until())
                .update();
    }

    List<Holding> heldOn(PersonId person, LocalDate day) {
        return database.sql(PLACE + """
                select role, country, sector, group_id from place
                 where person_id = :person and held_from <= :day and (held_until is null or held_until >= :day)
                """)
                .param("person", person.value())
                .param("day", day)
                .query((columns, number) -> holding(Row.of(columns)))
                .list();
    }

    /** Everybody with a place in the group on a day or in the whole Partnership, by name. */
    List<Reader> around(GroupId group, LocalDate day) {
        Map<PersonId, Reader> readers = new LinkedHashMap<>();
        database.sql(PLACE + """
                select l.role, l.country, l.sector, l.group_id, l.person_id, p.name, p.position
                  from place l join person_profile p on p.person_id = l.person_id
                 where (l.group_id is null or l.group_id = :group)
                   and l.held_from <= :day and (l.held_until is null or l.held_until >= :day)
                 order by p.name, l.person_id
                """)
                .param("group", group.value())
                .param("day", day)
                .query(columns -> {
                    Row row = Row.of(columns);
                    PersonId person = row.id("person_id", PersonId::new);
                    Reader before = readers.get(person);
                    List<Holding> held = before == null
                            ? new ArrayList<>()
                            : new ArrayList<>(before.rights().holdings());
                    held.add(holding(row));
                    readers.put(
                            person,
                            new Reader(
                                    person, row.string("name"), row.textOrNull("position"), new Rights(person, held)));
                });
        return List.copyOf(readers.values());
    }

    private static Holding holding(Row row) throws SQLException {
        return new Holding(
                new Capacity(
                        row.constant("role", Role.class),
                        row.constantOrNull("country", Country.class),
                        row.constantOrNull("sector", Sector.class)),
                row.idOrNull("group_id", GroupId::new));
    }
}
