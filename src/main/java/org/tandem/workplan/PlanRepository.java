package org.tandem.workplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.Revision;
import org.tandem.shared.Row;

/** Plans and their versions. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PlanRepository {

    private static final RowMapper<PlanRow> PLAN = (columns, number) -> {
        Row row = Row.of(columns);
        VersionId agreed = row.idOrNull("agreed_id", VersionId::new);
        VersionId next = row.idOrNull("next_id", VersionId::new);
        return new PlanRow(
                row.id("id", PlanId::new),
                row.id("group_id", GroupId::new),
                row.id("edition_id", EditionId::new),
                agreed == null
                        ? null
                        : new PlanRow.Agreed(
                                agreed,
                                new VersionNumber(row.number("agreed_number"), row.number("agreed_minor")),
                                row.date("agreed_on"),
                                row.flag("agreed_before_tandem"),
                                row.number("last_minor")),
                next == null
                        ? null
                        : new PlanRow.Next(
                                next,
                                new VersionNumber(row.number("next_number"), 0),
                                row.constant("next_state", PlanState.class),
                                new Revision(row.number("next_revision"))));
    };

    private final JdbcClient database;

    PlanRepository(JdbcClient database) {
        this.database = database;
    }

    /** Opens the plan with an empty draft. @return false when the group has one for the edition */
    boolean insert(PlanId plan, GroupId group, EditionId edition, VersionId firstDraft) {
        int opened = database.sql("""
                insert into work_plan (id, group_id, edition_id) values (:id, :group, :edition)
                    on conflict (group_id, edition_id) do nothing
                """)
                .param("id", plan.value())
                .param("group", group.value())
                .param("edition", edition.value())
                .update();
        if (opened == 0) {
            return false;
        }
        database.sql("insert into plan_version (id, plan_id, number, state) values (:id, :plan, 1, 'DRAFT')")
                .param("id", firstDraft.value())
                .param("plan", plan.value())
                .update();
        return true;
    }

    Optional<PlanRow> of(GroupId group, EditionId edition) {
        return database.sql("select * from plan_standing where group_id = :group and edition_id = :edition")
                .param("group", group.value())
                .param("edition", edition.value())
                .query(PLAN)
                .optional();
    }

    Optional<PlanRow> byId(PlanId plan) {
        return database.sql("select * from plan_standing where id = :id")
                .param("id", plan.value())
                .query(PLAN)
                .optional();
    }

    /** The group's plan in the newest edition whose meeting came before and in which it has an agreed one. */
    Optional<PlanRow> lastAgreedBefore(GroupId group, EditionId edition) {
        return database.sql("""
                select p.* from plan_standing p
                  join edition_stage e on e.edition_id = p.edition_id
                  join edition_stage here on here.edition_id = :edition and e.meeting_last < here.meeting_last
                 where p.group_id = :group and p.agreed_id is not null
                 order by e.meeting_last desc limit 1
                """)
                .param("group", group.value())
                .param("edition", edition.value())
                .query(PLAN)
                .optional();
    }

    List<PlanRow> ofEdition(EditionId edition) {
        return database.sql("select * from plan_standing where edition_id = :edition")
                .param("edition", edition.value())
                .query(PLAN)
                .list();
    }

    /**
     * Holds the draft while the transaction lasts and counts the edit, so that what is submitted is what was read.
     *
     * @throws ConcurrentChange when it is a draft no more
     */
    void lockDraft(VersionId version) {
        int held = database.sql("update plan_version set revision = revision + 1 where id = :id and state = 'DRAFT'")
                .param("id", version.value())
                .update();
        if (held == 0) {
            throw new ConcurrentChange();
        }
    }

    /** The draft, held by {@link #lockDraft}, becomes the agreed text; due dates that have no baseline yet get theirs. */
    void agreeBeforeTandem(VersionId draft, LocalDate agreedOn) {
        database.sql("""
                update plan_version set state = 'AGREED', agreed_on = :on, agreed_before_tandem = true
                 where id = :draft and state = 'DRAFT'
                """).param("on", agreedOn).param("draft", draft.value()).update();
        fixBaselines(draft);
    }

    /** Milestones get their baseline from the first agreed version that gives them a date; it never moves after that. */
    void fixBaselines(VersionId agreed) {
        database.sql("""
                update milestone m set baseline_due = t.due_on, current_due = coalesce(m.current_due, t.due_on)
                  from milestone_text t
                 where t.version_id = :version and t.milestone_id = m.id and m.baseline_due is null
                   and t.due_on is not null and t.drop_reason is null
                """).param("version", agreed.value()).update();
    }
}
