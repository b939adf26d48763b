package org.tandem.workplan;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.Language;
import org.tandem.shared.Row;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;

/** What versions of plans say becomes of what the plan before left unfinished. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CarryOverRepository {

    private final JdbcClient database;

    CarryOverRepository(JdbcClient database) {
        this.database = database;
    }

    /** All choices of a version, in the order of the plans that they are about, and in the words they were made on. */
    List<CarryOverRow> of(VersionId version) {
        return database.sql("""
                select c.*, i.title, e.code
                  from carry_over c
                  join plan_item i on i.kind = c.kind and i.id = c.earlier_id and i.version_id = c.earlier_version_id
                  join plan_standing p on p.id = i.plan_id
                  join edition_stage e on e.edition_id = p.edition_id
                 where c.version_id = :version
                 order by e.meeting_last, i.goal_number, i.position
                """)
                .param("version", version.value())
                .query((columns, number) -> {
                    Row row = Row.of(columns);
                    return new CarryOverRow(earlier(row), row.string("code"), row.text("title"), decision(row));
                })
                .list();
    }

    Map<SubjectRef, CarryDecision> decisions(VersionId version) {
        Map<SubjectRef, CarryDecision> decisions = new HashMap<>();
        database.sql("select * from carry_over where version_id = :version")
                .param("version", version.value())
                .query(columns -> {
                    Row row = Row.of(columns);
                    decisions.put(earlier(row), decision(row));
                });
        return decisions;
    }

    /** The newest goal or milestone in the version that goes on with the earlier one, dropped ones after others. */
    Optional<UUID> copyOf(VersionId version, SubjectRef earlier) {
        return database.sql("""
                select id from plan_item
                 where version_id = :version and kind = :kind and carried_from_id = :earlier
                 order by drop_reason is not null, id desc limit 1
                """)
                .param("version", version.value())
                .param("kind", earlier.kind().name())
                .param("earlier", earlier.id())
                .query(UUID.class)
                .optional();
    }

    /** The milestone of an earlier plan that one goes on with; empty for one that was made in this plan. */
    Optional<MilestoneId> carriedFrom(MilestoneId milestone) {
        return database.sql("select carried_from_id from milestone where id = :id and carried_from_id is not null")
                .param("id", milestone.value())
                .query((columns, number) -> Row.of(columns).id("carried_from_id", MilestoneId::new))
                .optional();
    }

    /** Says what becomes of an item of an agreed version in place of what was said before. */
    void put(VersionId version, SubjectRef earlier, CarryDecision decision) {
        CarryDecision.Reason reason = decision.reason();
        database.sql("""
                insert into carry_over (version_id, kind, earlier_id, earlier_version_id, choice, reason, language,
                                        carried_to)
                select :version, i.kind, i.id, i.version_id, :choice, :reason, cast(:language as language),
                       cast(:carriedTo as uuid)
                  from plan_item i join plan_standing p on p.id = i.plan_id and p.agreed_id = i.version_id
                 where i.kind = :kind and i.id = :earlier
                on conflict (version_id, kind, earlier_id) do update
                   set earlier_version_id = excluded.earlier_version_id, choice = excluded.choice,
                       reason = excluded.reason, language = excluded.language, carried_to = excluded.carried_to
                """)
                .param("version", version.value())
                .param("kind", earlier.kind().name())
                .param("earlier", earlier.id())
                .param("choice", decision.choice().name())
                .param("reason", reason == null ? null : reason.words())
                .param("language", reason == null ? null : reason.language().name())
                .param("carriedTo", decision.carriedTo())
                .update();
    }

    /** What was carried and is now dropped from the draft is dropped at carry-over, for the same reason. */
    void dropCarried(VersionId version, SubjectRef carried, DropDraft draft) {
        database.sql("""
                update carry_over
                   set choice = 'DROPPED', reason = :reason, language = :language, carried_to = null
                 where version_id = :version and kind = :kind and carried_to = :carried
                """)
                .param("reason", draft.reason())
                .param("language", draft.language().name())
                .param("version", version.value())
                .param("kind", carried.kind().name())
                .param("carried", carried.id())
                .update();
    }

    private static SubjectRef earlier(Row row) throws SQLException {
        return new SubjectRef(row.constant("kind", SubjectKind.class), row.id("earlier_id", id -> id));
    }

    private static CarryDecision decision(Row row) throws SQLException {
        return new CarryDecision(
                row.constant("choice", CarryChoice.class), reason(row), row.idOrNull("carried_to", id -> id));
    }

    /** Why an item was not carried, from the columns {@code reason} and {@code language}; null where it was. */
    static CarryDecision.@Nullable Reason reason(Row row) throws SQLException {
        String words = row.stringOrNull("reason");
        return words == null ? null : new CarryDecision.Reason(words, row.constant("language", Language.class));
    }
}
