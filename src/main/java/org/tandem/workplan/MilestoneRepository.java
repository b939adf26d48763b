package org.tandem.workplan;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.cycle.ThemeId;
import org.tandem.people.OrganisationId;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.LocalizedTextJson;
import org.tandem.shared.Revision;

/** Writes milestones: an identity per plan, a keyed text per version. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MilestoneRepository {

    private final JdbcClient database;

    MilestoneRepository(JdbcClient database) {
        this.database = database;
    }

    /** Adds the milestone after the goal's last one. */
    void insert(
            MilestoneId milestone,
            PlanId plan,
            VersionId version,
            GoalId goal,
            MilestoneDraft draft,
            boolean illustrative,
            @Nullable MilestoneId carriedFrom) {
        database.sql("""
                insert into milestone (id, plan_id, illustrative, carried_from_id)
                values (:id, :plan, :illustrative, :carriedFrom)
                """)
                .param("id", milestone.value())
                .param("plan", plan.value())
                .param("illustrative", illustrative)
                .param("carriedFrom", carriedFrom == null ? null : carriedFrom.value())
                .update();
        bind(database.sql("""
                insert into milestone_text (version_id, milestone_id, goal_id, position, title, deliverable, lead_ca_id,
                                            lead_mx_id, partners, starts_on, due_on, recurring)
                select :version, :milestone, :goal, coalesce(max(position), 0) + 1, cast(:title as jsonb),
                       cast(:deliverable as jsonb), cast(:leadCa as uuid), cast(:leadMx as uuid), :partners,
                       cast(:startsOn as date), cast(:dueOn as date), :recurring
                  from milestone_text where version_id = :version and goal_id = :goal
                """), draft)
                .param("version", version.value())
                .param("milestone", milestone.value())
                .param("goal", goal.value())
                .update();
        add(version, milestone, draft.themes());
    }

    void update(VersionId version, MilestoneId milestone, Revision revision, MilestoneDraft draft) {
        ConcurrentChange.unlessChanged(bind(database.sql("""
                update milestone_text
                   set title = cast(:title as jsonb), deliverable = cast(:deliverable as jsonb),
                       lead_ca_id = :leadCa, lead_mx_id = :leadMx, partners = :partners,
                       starts_on = :startsOn, due_on = :dueOn, recurring = :recurring, revision = revision + 1
                 where version_id = :version and milestone_id = :milestone and revision = :revision
                """), draft)
                .param("version", version.value())
                .param("milestone", milestone.value())
                .param("revision", revision.value())
                .update());
        database.sql("delete from milestone_theme where version_id = :version and milestone_id = :milestone")
                .param("version", version.value())
                .param("milestone", milestone.value())
                .update();
        add(version, milestone, draft.themes());
    }

    private void add(VersionId version, MilestoneId milestone, Set<ThemeId> themes) {
        if (!themes.isEmpty()) {
            database.sql("""
                    insert into milestone_theme (version_id, milestone_id, theme_id)
                    select :version, :milestone, theme_id from theme_name where theme_id in (:themes)
                    """)
                    .param("version", version.value())
                    .param("milestone", milestone.value())
                    .param("themes", themes.stream().map(ThemeId::value).toList())
                    .update();
        }
    }

    void drop(VersionId version, MilestoneId milestone, Revision revision, DropDraft draft) {
        ConcurrentChange.unlessChanged(database.sql("""
                update milestone_text
                   set drop_reason = :reason, drop_language = :language, revision = revision + 1
                 where version_id = :version and milestone_id = :milestone and revision = :revision
                """)
                .param("reason", draft.reason())
                .param("language", draft.language().name())
                .param("version", version.value())
                .param("milestone", milestone.value())
                .param("revision", revision.value())
                .update());
    }

    /** Takes what nobody has changed since it was added out of the draft; the identity of the milestone stays. */
    void withdraw(VersionId draft, MilestoneId milestone) {
        database.sql("delete from milestone_theme where version_id = :draft and milestone_id = :milestone")
                .param("draft", draft.value())
                .param("milestone", milestone.value())
                .update();
        ConcurrentChange.unlessChanged(database.sql("""
                delete from milestone_text
                 where version_id = :draft and milestone_id = :milestone and revision = :revision and drop_reason is null
                """)
                .param("draft", draft.value())
                .param("milestone", milestone.value())
                .param("revision", Revision.FIRST.value())
                .update());
    }

    /** Takes a milestone that was dropped back into the draft. */
    void restore(VersionId draft, MilestoneId milestone) {
        ConcurrentChange.unlessChanged(database.sql("""
                update milestone_text set drop_reason = null, drop_language = null, revision = revision + 1
                 where version_id = :draft and milestone_id = :milestone and drop_reason is not null
                """)
                .param("draft", draft.value())
                .param("milestone", milestone.value())
                .update());
    }

    void moveDue(MilestoneId milestone, Revision revision, @Nullable LocalDate due) {
        ConcurrentChange.unlessChanged(database.sql("""
                update milestone set current_due = :due, revision = revision + 1
                 where id = :milestone and revision = :revision
                """)
                .param("due", due)
                .param("milestone", milestone.value())
                .param("revision", revision.value())
                .update());
    }

    boolean standsInAgreedVersion(MilestoneId milestone) {
        return database.sql("""
                select exists (select from milestone_text t join plan_version v on v.id = t.version_id
                                where t.milestone_id = :milestone and t.drop_reason is null and v.state = 'AGREED')
                """)
                .param("milestone", milestone.value())
                .query(Boolean.class)
                .single();
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, MilestoneDraft draft) {
        OrganisationId leadCa = draft.leadCa();
        OrganisationId leadMx = draft.leadMx();
        return statement
                .param("title", LocalizedTextJson.write(draft.title()))
                .param("deliverable", LocalizedTextJson.write(draft.deliverable()))
                .param("leadCa", leadCa == null ? null : leadCa.value())
                .param("leadMx", leadMx == null ? null : leadMx.value())
                .param("partners", draft.partners().isBlank() ? null : draft.partners())
                .param("startsOn", draft.startsOn())
                .param("dueOn", draft.dueOn())
                .param("recurring", draft.recurring());
    }
}
