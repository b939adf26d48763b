package org.tandem.workplan;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.PersonId;
import org.tandem.shared.Revision;
import org.tandem.shared.Row;

/** Saved views; every statement names the person whose they are. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SavedViewRepository {

    private final JdbcClient database;

    SavedViewRepository(JdbcClient database) {
        this.database = database;
    }

    /** By name. */
    List<SavedViewRow> of(PersonId person) {
        return database.sql("select * from saved_view where person_id = :person order by lower(name)")
                .param("person", person.value())
                .query((columns, number) -> {
                    Row row = Row.of(columns);
                    return new SavedViewRow(
                            row.id("id", SavedViewId::new), row.revision(), row.string("name"), row.string("query"));
                })
                .list();
    }

    int count(PersonId person) {
        return database.sql("select count(*) from saved_view where person_id = :person")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    /** @return false when the person has one of that name */
    boolean insert(SavedViewId id, PersonId person, String name, String query, Instant at) {
        return database.sql("""
                insert into saved_view (id, person_id, name, query, created_at)
                values (:id, :person, :name, :query, :at) on conflict (person_id, lower(name)) do nothing
                """)
                        .param("id", id.value())
                        .param("person", person.value())
                        .param("name", name)
                        .param("query", query)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Whether another view of the person is called so. */
    boolean isTaken(PersonId person, String name, SavedViewId but) {
        return database.sql("""
                select exists (select from saved_view
                                where person_id = :person and lower(name) = lower(:name) and id <> :but)
                """)
                .param("person", person.value())
                .param("name", name)
                .param("but", but.value())
                .query(Boolean.class)
                .single();
    }

    /** @throws ConcurrentChange when it was renamed since, or is no more */
    void rename(SavedViewId id, PersonId person, Revision revision, String name) {
        int renamed = database.sql("""
                update saved_view set name = :name, revision = revision + 1
                 where id = :id and person_id = :person and revision = :revision
                """)
                .param("name", name)
                .param("id", id.value())
                .param("person", person.value())
                .param("revision", revision.value())
                .update();
        if (renamed == 0) {
            throw new ConcurrentChange();
        }
    }

    void delete(SavedViewId id, PersonId person) {
        database.sql("delete from saved_view where id = :id and person_id = :person")
                .param("id", id.value())
                .param("person", person.value())
                .update();
    }
}
