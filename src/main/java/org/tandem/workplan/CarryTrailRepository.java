package org.tandem.workplan;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.Row;
import org.tandem.shared.SubjectKind;

/** Follows goals and milestones from plan to plan. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class CarryTrailRepository {

    /** What a plan of another edition has to do with an item. */
    enum Relation {
        /** The item goes on with what stands there. */
        FROM,
        /** What stands there goes on with the item. */
        TO,
        /** The agreed plan there closed or dropped the item. */
        LEFT
    }

    /**
     * @param asked the goal or milestone that was asked for
     * @param item what stands in the other plan, null where it was left
     * @param edition the code of that plan's edition
     * @param draft whether it stands in what comes next of that plan
     * @param choice null but where it was left
     */
    record TrailRow(
            UUID asked,
            Relation relation,
            @Nullable UUID item,
            String edition,
            boolean draft,
            @Nullable CarryChoice choice,
            CarryDecision.@Nullable Reason reason) {}

    private final JdbcClient database;

    CarryTrailRepository(JdbcClient database) {
        this.database = database;
    }

    /**
     * All that other plans have to do with some items, earliest meeting first. What goes on in an agreed version and in what
     * comes next of one plan is there twice, the agreed one first.
     */
    List<TrailRow> of(SubjectKind kind, List<UUID> items) {
        return database.sql("""
                select t.*, e.code from (
                select here.id as asked, 'FROM' as relation, there.id as item, p.edition_id, false as draft,
                       null as choice, null as reason, null as language
                  from plan_item here
                  join plan_item there on there.kind = here.kind and there.id = here.carried_from_id
                  join plan_standing p on p.id = there.plan_id and p.agreed_id = there.version_id
                 where here.kind = :kind and here.id in (:items)
                union
                select there.carried_from_id, 'TO', there.id, p.edition_id, there.version_id = p.next_id, null, null, null
                  from plan_item there
                  join plan_standing p on p.id = there.plan_id and there.version_id in (p.agreed_id, p.next_id)
                 where there.kind = :kind and there.carried_from_id in (:items) and there.drop_reason is null
                union
                select c.earlier_id, 'LEFT', null, p.edition_id, false, c.choice, c.reason, c.language
                  from carry_over c
                  join plan_version v on v.id = c.version_id
                  join plan_standing p on p.id = v.plan_id and p.agreed_id = v.id
                 where c.kind = :kind and c.earlier_id in (:items) and c.choice <> 'CARRIED'
                ) t
                  join edition_stage e using (edition_id)
                 order by e.meeting_last, t.draft
                """)
                .param("kind", kind.name())
                .param("items", items)
                .query((columns, number) -> read(Row.of(columns)))
                .list();
    }

    private static TrailRow read(Row row) throws SQLException {
        return new TrailRow(
                row.id("asked", id -> id),
                row.constant("relation", Relation.class),
                row.idOrNull("item", id -> id),
                row.string("code"),
                row.flag("draft"),
                row.constantOrNull("choice", CarryChoice.class),
                CarryOverRepository.reason(row));
    }
}
