package org.tandem.workplan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.EditionId;
import org.tandem.shared.Language;
import org.tandem.shared.Row;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;

/** Follows goals and milestones from plan to plan. All answers begin with the earliest meeting. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class CarryTrailRepository {

    /** @param of the goal or milestone that was asked for */
    record StopRow(UUID of, SubjectRef item, EditionId edition, boolean draft) {}

    /** @param of as in {@link StopRow} */
    record LeftRow(UUID of, EditionId edition, CarryChoice choice, CarryDecision.@Nullable Reason reason) {}

    private final JdbcClient database;

    CarryTrailRepository(JdbcClient database) {
        this.database = database;
    }

    /** What the items go on with. */
    List<StopRow> from(SubjectKind kind, List<UUID> items) {
        return stops(kind, database.sql("""
                select distinct here.id as asked, there.id, p.edition_id, false as draft
                  from plan_item here
                  join plan_item there on there.kind = here.kind and there.id = here.carried_from_id
                  join plan_standing p on p.id = there.plan_id and p.agreed_id = there.version_id
                 where here.kind = :kind and here.id in (:items)
                """).param("kind", kind.name()).param("items", items));
    }

    /** What goes on with the items, in agreed versions and in what comes next, in both where it stands in both. */
    List<StopRow> to(SubjectKind kind, List<UUID> items) {
        return stops(kind, database.sql("""
                select there.carried_from_id as asked, there.id, p.edition_id, there.version_id = p.next_id as draft
                  from plan_item there
                  join plan_standing p on p.id = there.plan_id and there.version_id in (p.agreed_id, p.next_id)
                  join edition_stage e on e.edition_id = p.edition_id
                 where there.kind = :kind and there.carried_from_id in (:items) and there.drop_reason is null
                 order by e.meeting_last, there.version_id = p.next_id
                """).param("kind", kind.name()).param("items", items));
    }

    /** Which of the items the agreed plans after theirs closed or dropped. */
    List<LeftRow> left(SubjectKind kind, List<UUID> items) {
        return database.sql("""
                select c.*, p.edition_id
                  from carry_over c
                  join plan_version v on v.id = c.version_id
                  join plan_standing p on p.id = v.plan_id and p.agreed_id = v.id
                  join edition_stage e on e.edition_id = p.edition_id
                 where c.kind = :kind and c.earlier_id in (:items) and c.choice <> 'CARRIED'
                 order by e.meeting_last
                """)
                .param("kind", kind.name())
                .param("items", items)
                .query((columns, number) -> {
                    Row row = Row.of(columns);
                    String words = row.stringOrNull("reason");
                    return new LeftRow(
                            row.id("earlier_id", id -> id),
                            row.id("edition_id", EditionId::new),
                            row.constant("choice", CarryChoice.class),
                            words == null
                                    ? null
                                    : new CarryDecision.Reason(words, row.constant("language", Language.class)));
                })
                .list();
    }

    private static List<StopRow> stops(SubjectKind kind, JdbcClient.StatementSpec question) {
        return question.query((columns, number) -> {
                    Row row = Row.of(columns);
                    return new StopRow(
                            row.id("asked", id -> id),
                            new SubjectRef(kind, row.id("id", id -> id)),
                            row.id("edition_id", EditionId::new),
                            row.flag("draft"));
                })
                .list();
    }
}
