package org.tandem.workplan;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Revision;

/** Takes versions of a plan through their life. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class VersionRepository {

    private final JdbcClient database;

    VersionRepository(JdbcClient database) {
        this.database = database;
    }

    /**
     * Opens a draft under the next whole number, with the text of another version.
     *
     * @throws ConcurrentChange when the plan has a next version already
     */
    void openDraft(VersionId draft, PlanId plan, VersionId from) {
        ConcurrentChange.unlessChanged(database.sql("""
                insert into plan_version (id, plan_id, number, state)
                select :id, :plan, max(number) + 1, 'DRAFT' from plan_version where plan_id = :plan
                on conflict do nothing
                """)
                .param("id", draft.value())
                .param("plan", plan.value())
                .update());
        copy("""
                insert into goal_text (version_id, goal_id, number, title, description, expected_result, indicator_name,
                                       indicator_unit, indicator_baseline, indicator_target, drop_reason, drop_language)
                select :draft, goal_id, number, title, description, expected_result, indicator_name, indicator_unit,
                       indicator_baseline, indicator_target, drop_reason, drop_language
                  from goal_text where version_id = :from
                """, draft, from);
        copy("""
                insert into milestone_text (version_id, milestone_id, goal_id, position, title, deliverable, lead_ca_id,
                                            lead_mx_id, partners, starts_on, due_on, recurring, drop_reason, drop_language)
                select :draft, milestone_id, goal_id, position, title, deliverable, lead_ca_id, lead_mx_id, partners,
                       starts_on, due_on, recurring, drop_reason, drop_language
                  from milestone_text where version_id = :from
                """, draft, from);
        copy("""
                insert into milestone_theme (version_id, milestone_id, theme_id)
                select :draft, milestone_id, theme_id from milestone_theme where version_id = :from
                """, draft, from);
        copy("""
                insert into carry_over (version_id, kind, earlier_id, earlier_version_id, choice, reason, language,
                                        carried_to)
                select :draft, kind, earlier_id, earlier_version_id, choice, reason, language, carried_to
                  from carry_over where version_id = :from
                """, draft, from);
    }

    private void copy(String sql, VersionId draft, VersionId from) {
        database.sql(sql)
                .param("draft", draft.value())
                .param("from", from.value())
                .update();
    }

    /** @throws ConcurrentChange when the draft was edited since that revision, or is a draft no more */
    void submit(VersionId draft, Revision seen) {
        leaveDraft(draft, seen, PlanState.SUBMITTED);
    }

    /** @throws ConcurrentChange as {@link #submit} */
    void discard(VersionId draft, Revision seen) {
        leaveDraft(draft, seen, PlanState.SUPERSEDED);
    }

    private void leaveDraft(VersionId draft, Revision seen, PlanState to) {
        ConcurrentChange.unlessChanged(database.sql("""
                update plan_version set state = :to where id = :id and state = 'DRAFT' and revision = :seen
                """)
                .param("to", to.name())
                .param("id", draft.value())
                .param("seen", seen.value())
                .update());
    }

    /** @throws ConcurrentChange when the version is in that state no more */
    void move(VersionId version, PlanState from, PlanState to) {
        ConcurrentChange.unlessChanged(database.sql("""
                update plan_version set state = :to where id = :id and state = :from
                """)
                .param("to", to.name())
                .param("id", version.value())
                .param("from", from.name())
                .update());
    }

    /** @throws ConcurrentChange when the version is before both countries no more */
    void agree(VersionId version, LocalDate on) {
        ConcurrentChange.unlessChanged(
                database.sql("""
                update plan_version set state = 'AGREED', agreed_on = :on where id = :id and state = 'SUBMITTED'
                """).param("on", on).param("id", version.value()).update());
    }

    /** Keeps a version agreed until the transaction ends. @throws ConcurrentChange when it is contested */
    void holdAgreed(VersionId version) {
        ConcurrentChange.unlessChanged(
                database.sql("select id from plan_version where id = :id and state = 'AGREED' for share")
                        .param("id", version.value())
                        .query((columns, number) -> version)
                        .list()
                        .size());
    }

    /** A draft becomes the agreed text under a minor number. @throws ConcurrentChange as {@link #submit} */
    void agreeAsMinor(VersionId draft, Revision seen, VersionNumber number, LocalDate on) {
        ConcurrentChange.unlessChanged(database.sql("""
                update plan_version set state = 'AGREED', agreed_on = :on, number = :major, minor = :minor
                 where id = :id and state = 'DRAFT' and revision = :seen
                """)
                .param("on", on)
                .param("major", number.major())
                .param("minor", number.minor())
                .param("id", draft.value())
                .param("seen", seen.value())
                .update());
    }
}
