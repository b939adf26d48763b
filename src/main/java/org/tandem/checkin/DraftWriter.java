package org.tandem.checkin;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.Country;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.PersonId;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.UpdateId;

/** Writes what countries are writing: a field at a time, and never over a text that the writer did not see. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DraftWriter {

    /** A row of the check-in. @param update its identity, should it be new; @param answers the line's last update */
    record RowKey(
            MilestoneId milestone,
            Country country,
            GroupId group,
            EditionId edition,
            UUID update,
            @Nullable UpdateId answers) {}

    /** Who writes, when. */
    record Writer(PersonId by, Instant at) {}

    private static final String BEGIN = """
            insert into check_in_row (milestone_id, country, group_id, edition_id, update_id, answers_id)
            values (:milestone, :country, :group, :edition, :update, cast(:answers as uuid))
            on conflict do nothing
            """;

    private final JdbcClient database;

    DraftWriter(JdbcClient database) {
        this.database = database;
    }

    /** Begins a row unless somebody has. @return the identity under which it will be posted */
    UpdateId begin(RowKey row) {
        bind(database.sql(BEGIN), row).update();
        return database.sql("""
                select update_id from check_in_row where milestone_id = :milestone and country = :country for update
                """)
                .param("milestone", row.milestone().value())
                .param("country", row.country().name())
                .query((columns, number) -> new UpdateId(columns.getObject("update_id", UUID.class)))
                .single();
    }

    /** Keeps a text in place of the one of the revision that its writer saw. @return the new revision; 0 when it was not that */
    int put(RowKey row, FieldText text, Writer writer) {
        return bind(database.sql("with begun as (" + BEGIN + """
                )
                insert into check_in_field as f (milestone_id, country, field, value, revision, saved_at, by_id)
                values (:milestone, :country, :field, :value, 1, :at, :by)
                on conflict (milestone_id, country, field) do update
                   set value = excluded.value, revision = f.revision + 1, saved_at = excluded.saved_at,
                       by_id = excluded.by_id
                 where f.revision = :seen
                returning revision
                """), row)
                .param("field", text.field().name())
                .param("value", text.value())
                .param("at", writer.at().atOffset(ZoneOffset.UTC))
                .param("by", writer.by().value())
                .param("seen", text.seen())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, RowKey row) {
        UpdateId answers = row.answers();
        return statement
                .param("milestone", row.milestone().value())
                .param("country", row.country().name())
                .param("group", row.group().value())
                .param("edition", row.edition().value())
                .param("update", row.update())
                .param("answers", answers == null ? null : answers.value());
    }

    /** Keeps a text beside one that somebody else wrote meanwhile; who goes on writing theirs writes over their own. */
    void putBeside(MilestoneId milestone, Country country, FieldText text, Writer writer) {
        database.sql("""
                insert into check_in_rival (milestone_id, country, field, by_id, value, saved_at)
                values (:milestone, :country, :field, :by, :value, :at)
                on conflict (milestone_id, country, field, by_id) do update
                   set value = excluded.value, saved_at = excluded.saved_at
                """)
                .param("milestone", milestone.value())
                .param("country", country.name())
                .param("field", text.field().name())
                .param("by", writer.by().value())
                .param("value", text.value())
                .param("at", writer.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Somebody chose among texts: those that they saw stand beside it no more. */
    void dropRivals(MilestoneId milestone, Country country, DraftField field, Instant seenUntil) {
        database.sql("""
                delete from check_in_rival
                 where milestone_id = :milestone and country = :country and field = :field and saved_at <= :until
                """)
                .param("milestone", milestone.value())
                .param("country", country.name())
                .param("field", field.name())
                .param("until", seenUntil.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** It was posted or thrown away. */
    void delete(MilestoneId milestone, Country country) {
        database.sql("delete from check_in_row where milestone_id = :milestone and country = :country")
                .param("milestone", milestone.value())
                .param("country", country.name())
                .update();
    }

    /** The row goes on from the line's newest update, which its writer has now seen. */
    void answer(MilestoneId milestone, Country country, @Nullable UpdateId newest) {
        database.sql("""
                update check_in_row set answers_id = cast(:newest as uuid)
                 where milestone_id = :milestone and country = :country
                """)
                .param("milestone", milestone.value())
                .param("country", country.name())
                .param("newest", newest == null ? null : newest.value())
                .update();
    }
}
