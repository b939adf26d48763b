package org.tandem.workplan;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.LocalizedTextJson;
import org.tandem.shared.Revision;
import org.tandem.shared.Row;

/** Goals: an identity per plan, a text per version. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class GoalRepository {

    /** What {@link #GOAL} reads of {@code goal_text t} and {@code goal g}, named so that a milestone's columns fit beside it. */
    static final String COLUMNS = """
            t.goal_id as goal, t.revision as goal_revision, t.number as goal_number, t.title as goal_title,
            t.description as goal_description, t.expected_result as goal_result, t.indicator_name, t.indicator_unit,
            t.indicator_baseline, t.indicator_target, t.drop_reason as goal_drop_reason,
            t.drop_language as goal_drop_language, g.illustrative as goal_illustrative
            """;

    /** Of {@link #COLUMNS}; without milestones. */
    static final RowMapper<GoalRow> GOAL = (columns, number) -> {
        Row row = Row.of(columns);
        String reason = row.stringOrNull("goal_drop_reason");
        return new GoalRow(
                row.id("goal", GoalId::new),
                new Revision(row.number("goal_revision")),
                row.number("goal_number"),
                row.text("goal_title"),
                row.textOrNull("goal_description"),
                row.textOrNull("goal_result"),
                indicator(row),
                reason == null
                        ? null
                        : new MilestoneRow.Dropped(reason, row.constant("goal_drop_language", Language.class)),
                row.flag("goal_illustrative"),
                List.of());
    };

    private final JdbcClient database;

    GoalRepository(JdbcClient database) {
        this.database = database;
    }

    /** Adds the goal after the last one. */
    void insert(
            GoalId goal,
            PlanId plan,
            VersionId version,
            GoalDraft draft,
            boolean illustrative,
            @Nullable GoalId carriedFrom) {
        database.sql("""
                insert into goal (id, plan_id, illustrative, carried_from_id)
                values (:id, :plan, :illustrative, cast(:carriedFrom as uuid))
                """)
                .param("id", goal.value())
                .param("plan", plan.value())
                .param("illustrative", illustrative)
                .param("carriedFrom", carriedFrom == null ? null : carriedFrom.value())
                .update();
        bindWords(database.sql("""
                insert into goal_text (version_id, goal_id, number, title, description, expected_result, indicator_name,
                                       indicator_unit, indicator_baseline, indicator_target)
                select :version, :goal, coalesce(max(number), 0) + 1, cast(:title as jsonb),
                       cast(:description as jsonb), cast(:expectedResult as jsonb), cast(:indicator as jsonb),
                       :unit, cast(:baseline as numeric), cast(:target as numeric)
                  from goal_text where version_id = :version
                """), draft)
                .param("version", version.value())
                .param("goal", goal.value())
                .update();
    }

    void update(VersionId version, GoalId goal, Revision revision, GoalDraft draft) {
        ConcurrentChange.unlessChanged(bindWords(database.sql("""
                update goal_text
                   set title = cast(:title as jsonb), description = cast(:description as jsonb),
                       expected_result = cast(:expectedResult as jsonb), indicator_name = cast(:indicator as jsonb),
                       indicator_unit = :unit, indicator_baseline = cast(:baseline as numeric),
                       indicator_target = cast(:target as numeric), revision = revision + 1
                 where version_id = :version and goal_id = :goal and revision = :revision
                """), draft)
                .param("version", version.value())
                .param("goal", goal.value())
                .param("revision", revision.value())
                .update());
    }

    void drop(VersionId version, GoalId goal, Revision revision, DropDraft draft) {
        ConcurrentChange.unlessChanged(database.sql("""
                update goal_text
                   set drop_reason = :reason, drop_language = :language, revision = revision + 1
                 where version_id = :version and goal_id = :goal and revision = :revision
                """)
                .param("reason", draft.reason())
                .param("language", draft.language().name())
                .param("version", version.value())
                .param("goal", goal.value())
                .param("revision", revision.value())
                .update());
    }

    /** Takes a goal that was dropped back into the draft. */
    void restore(VersionId draft, GoalId goal) {
        ConcurrentChange.unlessChanged(database.sql("""
                update goal_text set drop_reason = null, drop_language = null, revision = revision + 1
                 where version_id = :draft and goal_id = :goal and drop_reason is not null
                """)
                .param("draft", draft.value())
                .param("goal", goal.value())
                .update());
    }

    /** Whether milestones stand under the goal in the version; those that were dropped do not. */
    boolean holdsMilestones(VersionId version, GoalId goal) {
        return database.sql("""
                select exists (select from milestone_text
                                where version_id = :version and goal_id = :goal and drop_reason is null)
                """)
                .param("version", version.value())
                .param("goal", goal.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether milestones stand under the goal in any agreed version. */
    boolean holdsAgreedMilestones(GoalId goal) {
        return database.sql("""
                select exists (select from milestone_text t join plan_version v on v.id = t.version_id
                                where t.goal_id = :goal and t.drop_reason is null and v.state = 'AGREED')
                """)
                .param("goal", goal.value())
                .query(Boolean.class)
                .single();
    }

    /** Without milestones. */
    Optional<GoalRow> one(VersionId version, GoalId goal) {
        return database.sql("select " + COLUMNS + """
                  from goal_text t join goal g on g.id = t.goal_id
                 where t.version_id = :version and t.goal_id = :goal
                """)
                .param("version", version.value())
                .param("goal", goal.value())
                .query(GOAL)
                .optional();
    }

    Optional<PlanId> planOf(GoalId goal) {
        return database.sql("select plan_id from goal where id = :id")
                .param("id", goal.value())
                .query((columns, number) -> Row.of(columns).id("plan_id", PlanId::new))
                .optional();
    }

    private static @Nullable Indicator indicator(Row row) throws SQLException {
        LocalizedText name = row.textOrNull("indicator_name");
        return name == null
                ? null
                : new Indicator(
                        name,
                        Objects.requireNonNullElse(row.stringOrNull("indicator_unit"), ""),
                        row.columns().getBigDecimal("indicator_baseline"),
                        row.columns().getBigDecimal("indicator_target"));
    }

    private static JdbcClient.StatementSpec bindWords(JdbcClient.StatementSpec statement, GoalDraft draft) {
        return statement
                .param("title", LocalizedTextJson.write(draft.title()))
                .param("description", LocalizedTextJson.write(draft.description()))
                .param("expectedResult", LocalizedTextJson.write(draft.expectedResult()))
                .param("indicator", LocalizedTextJson.write(draft.indicator()))
                .param("unit", draft.unit().isEmpty() ? null : draft.unit())
                .param("baseline", draft.baseline())
                .param("target", draft.target());
    }
}
