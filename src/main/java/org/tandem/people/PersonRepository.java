package org.tandem.people;

import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedTextJson;
import org.tandem.shared.PersonId;
import org.tandem.shared.Revision;
import org.tandem.shared.Row;
import org.tandem.shared.Sector;

@Repository
class PersonRepository {

    private final JdbcClient jdbc;

    PersonRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Person> find(PersonId id) {
        return jdbc.sql("""
                        select id, revision, name, email, organisation_id, position, country, sector, level, language, time_zone
                          from person
                         where id = :id
                        """)
                .param("id", id.value())
                .query((columns, number) -> read(Row.of(columns)))
                .optional();
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select from person)")
                .query(Boolean.class)
                .single();
    }

    /** Whether the person was inserted; false when somebody has the e-mail address already. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean insert(PersonId id, PersonDraft draft) {
        OrganisationId organisation = draft.organisation();
        return jdbc.sql("""
                        insert into person
                          (id, name, email, organisation_id, position, country, sector, level, language, time_zone)
                        values
                          (:id, :name, :email, :organisation, cast(:position as jsonb), :country, :sector, :level,
                           :language, :timeZone)
                        on conflict (lower(email)) do nothing
                        """)
                        .param("id", id.value())
                        .param("name", draft.name())
                        .param("email", draft.email())
                        .param("organisation", organisation == null ? null : organisation.value())
                        .param("position", LocalizedTextJson.write(draft.position()))
                        .param("country", nameOf(draft.country()))
                        .param("sector", nameOf(draft.sector()))
                        .param("level", draft.level().name())
                        .param("language", draft.language().name())
                        .param("timeZone", draft.timeZone().getId())
                        .update()
                == 1;
    }

    /** @throws ConcurrentChange when the revision has passed */
    @Transactional(propagation = Propagation.MANDATORY)
    void updateProfile(PersonId id, Revision revision, ProfileDraft draft) {
        int rows = jdbc.sql("""
                        update person
                           set language = :language, time_zone = :timeZone, revision = revision + 1
                         where id = :id and revision = :revision
                        """)
                .param("id", id.value())
                .param("revision", revision.value())
                .param("language", draft.language().name())
                .param("timeZone", draft.timeZone().getId())
                .update();
        if (rows == 0) {
            throw new ConcurrentChange();
        }
    }

    private static Person read(Row row) throws SQLException {
        return new Person(
                row.id("id", PersonId::new),
                row.revision(),
                row.string("name"),
                row.string("email"),
                row.idOrNull("organisation_id", OrganisationId::new),
                row.textOrNull("position"),
                row.constantOrNull("country", Country.class),
                row.constantOrNull("sector", Sector.class),
                row.constant("level", Level.class),
                row.constant("language", Language.class),
                ZoneId.of(row.string("time_zone")));
    }

    private static @Nullable String nameOf(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
