package org.tandem.cycle;

import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.LocalizedTextJson;
import org.tandem.shared.Revision;
import org.tandem.shared.Row;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ThemeRepository {

    private static final RowMapper<Theme> THEME = (columns, number) -> {
        Row row = Row.of(columns);
        return new Theme(
                row.id("id", ThemeId::new),
                row.revision(),
                row.text("name"),
                row.textOrNull("description"),
                row.date("first_day"),
                row.dateOrNull("last_day"));
    };

    private final JdbcClient database;

    ThemeRepository(JdbcClient database) {
        this.database = database;
    }

    /** In the order in which they were added. */
    List<Theme> all() {
        return database.sql("select * from theme order by id").query(THEME).list();
    }

    /** As {@link #all}; nobody else changes any until the transaction ends, so that two people cannot give one name twice. */
    List<Theme> allLocked() {
        database.sql("lock table theme in share row exclusive mode").update();
        return all();
    }

    void insert(ThemeId id, ThemeDraft draft) {
        bind(database.sql("""
                insert into theme (id, name, description, first_day, last_day)
                values (:id, cast(:name as jsonb), cast(:description as jsonb), :from, cast(:until as date))
                """), id, draft).update();
    }

    /** @throws ConcurrentChange when somebody saved the theme since that revision */
    void update(ThemeId id, Revision revision, ThemeDraft draft) {
        int updated = bind(database.sql("""
                update theme
                   set name = cast(:name as jsonb), description = cast(:description as jsonb), first_day = :from,
                       last_day = cast(:until as date), revision = revision + 1
                 where id = :id and revision = :revision
                """), id, draft)
                .param("revision", revision.value())
                .update();
        if (updated == 0) {
            throw new ConcurrentChange();
        }
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, ThemeId id, ThemeDraft draft) {
        return statement
                .param("id", id.value())
                .param("name", LocalizedTextJson.write(draft.name()))
                .param("description", LocalizedTextJson.write(draft.description()))
                .param("from", draft.from())
                .param("until", draft.until());
    }
}
