package org.tandem.checkin;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.Country;
import org.tandem.shared.PersonId;
import org.tandem.shared.Row;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.UpdateId;

/** Writes what countries are writing: a field at a time, and never over a text that the writer did not see. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DraftWriter {

    /** A row that somebody has begun. @param update under which identity it will be posted; @param answers what it follows */
    record Begun(UpdateId update, @Nullable UpdateId answers) {}

    /** Who writes, when. */
    record Writer(PersonId by, Instant at) {}

    private final JdbcClient database;

    DraftWriter(JdbcClient database) {
        this.database = database;
    }

    /**
     * Begins a row unless somebody has, and holds it until the transaction ends: nothing is kept in a row while it is
     * posted.
     */
    Begun begin(RowKey row) {
        UpdateId answers = row.answers();
        return database.sql("""
                insert into check_in_row as r (milestone_id, country, group_id, edition_id, update_id, answers_id)
                values (:milestone, :country, :group, :edition, :update, cast(:answers as uuid))
                on conflict (milestone_id, country) do update set update_id = r.update_id
                returning update_id, answers_id
                """)
                .param("milestone", row.milestone().value())
                .param("country", row.country().name())
                .param("group", row.group().value())
                .param("edition", row.edition().value())
                .param("update", row.update())
                .param("answers", answers == null ? null : answers.value())
                .query((columns, number) -> {
                    Row begun = Row.of(columns);
                    return new Begun(begun.id("update_id", UpdateId::new), begun.idOrNull("answers_id", UpdateId::new));
                })
                .single();
    }

    /** Holds a row that somebody has begun. @return whether there is one */
    boolean hold(MilestoneId milestone, Country country) {
        return database.sql("""
                select update_id from check_in_row where milestone_id = :milestone and country = :country for update
                """)
                .param("milestone", milestone.value())
                .param("country", country.name())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /**
     * Keeps a text in place of the one of the revision that its writer saw, in a row that is held.
     *
     * @return whether it was that; not when there is another text, or none where they saw one
     */
    boolean put(MilestoneId milestone, Country country, FieldText text, Writer writer) {
        String sql = text.seen() == 0 ? """
                insert into check_in_field (milestone_id, country, field, value, revision, saved_at, by_id)
                values (:milestone, :country, :field, :value, nextval('check_in_revision'), :at, :by)
                on conflict (milestone_id, country, field) do nothing
                """ : """
                update check_in_field
                   set value = :value, revision = nextval('check_in_revision'), saved_at = :at, by_id = :by
                 where milestone_id = :milestone and country = :country and field = :field and revision = :seen
                """;
        JdbcClient.StatementSpec statement = database.sql(sql)
                .param("milestone", milestone.value())
                .param("country", country.name())
                .param("field", text.field().name())
                .param("value", text.value())
                .param("at", writer.at().atOffset(ZoneOffset.UTC))
                .param("by", writer.by().value());
        return (text.seen() == 0 ? statement : statement.param("seen", text.seen())).update() == 1;
    }

    /** Keeps a text beside one that somebody else wrote meanwhile; what comes from the same page or proposal replaces its last. */
    void putBeside(MilestoneId milestone, Country country, FieldText text, Writer writer) {
        database.sql("""
                insert into check_in_rival (milestone_id, country, field, source_id, by_id, value, saved_at)
                values (:milestone, :country, :field, :source, :by, :value, :at)
                on conflict (milestone_id, country, field, source_id) do update
                   set value = excluded.value, saved_at = excluded.saved_at, by_id = excluded.by_id
                """)
                .param("source", text.source())
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

    /** Takes a text out of a row that is held, where it is still its writer's; never one beside which another stands. */
    void takeOut(MilestoneId milestone, Country country, DraftField field, String value, PersonId by) {
        String mine =
                " where milestone_id = :milestone and country = :country and field = :field and by_id = :by and value = :value";
        for (String sql : List.of("delete from check_in_rival" + mine, "delete from check_in_field f" + mine + """
                   and not exists (select from check_in_rival v
                                    where v.milestone_id = f.milestone_id and v.country = f.country and v.field = f.field)
                """)) {
            database.sql(sql)
                    .param("milestone", milestone.value())
                    .param("country", country.name())
                    .param("field", field.name())
                    .param("by", by.value())
                    .param("value", value)
                    .update();
        }
    }

    /** It was posted. */
    void delete(MilestoneId milestone, Country country) {
        database.sql("delete from check_in_row where milestone_id = :milestone and country = :country")
                .param("milestone", milestone.value())
                .param("country", country.name())
                .update();
    }

    /** It was posted without some fields, which stay for the next update. @param next the identity of that; @param posted what it follows */
    void keepFields(MilestoneId milestone, Country country, Set<DraftField> fields, UUID next, UpdateId posted) {
        database.sql("""
                delete from check_in_field
                 where milestone_id = :milestone and country = :country and field not in (:fields)
                """)
                .param("milestone", milestone.value())
                .param("country", country.name())
                .param("fields", fields.stream().map(DraftField::name).toList())
                .update();
        database.sql("""
                update check_in_row set update_id = :next, answers_id = :posted
                 where milestone_id = :milestone and country = :country
                """)
                .param("milestone", milestone.value())
                .param("country", country.name())
                .param("next", next)
                .param("posted", posted.value())
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
