package org.tandem.workplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.Language;
import org.tandem.shared.Row;
import org.tandem.workplan.UpdateRepository.Act;

/** The values of goals' indicators: none is ever overwritten or deleted. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class IndicatorValueRepository {

    private final JdbcClient database;

    IndicatorValueRepository(JdbcClient database) {
        this.database = database;
    }

    /** @return whether it was added; not when it is there already */
    boolean insert(GoalId goal, VersionId version, IndicatorValueDraft draft, Act act) {
        boolean noted = !draft.note().isBlank();
        return UpdateRepository.bind(database.sql("""
                insert into indicator_value (id, goal_id, plan_version_id, day, value, note, language, recorded_at,
                                             by_id, by_role, by_country, by_sector, illustrative)
                values (:id, :goal, :version, :day, :value, :note, :language, :at,
                        :by, :role, :byCountry, :bySector, :illustrative)
                on conflict do nothing
                """), act)
                        .param("id", draft.id().value())
                        .param("goal", goal.value())
                        .param("version", version.value())
                        .param("day", draft.day())
                        .param("value", draft.value())
                        .param("note", noted ? draft.note() : null)
                        .param("language", noted ? draft.language().name() : null)
                        .param("illustrative", draft.illustrative())
                        .update()
                == 1;
    }

    /** What was last recorded for a day. */
    Optional<BigDecimal> of(GoalId goal, LocalDate day) {
        return database.sql("""
                select value from indicator_value where goal_id = :goal and day = :day
                 order by recorded_at desc, id desc limit 1
                """)
                .param("goal", goal.value())
                .param("day", day)
                .query(BigDecimal.class)
                .optional();
    }

    /** Of each goal and those it goes on with, as {@link IndicatorHistory} orders them; goals without any are absent. */
    Map<GoalId, List<IndicatorValueRow>> of(Collection<GoalId> goals) {
        Map<GoalId, List<IndicatorValueRow>> values = new HashMap<>();
        database.sql("""
                with recursive line (goal_id, earlier_id) as (
                  select id, id from goal where id = any(:goals)
                  union
                  select l.goal_id, g.carried_from_id from line l join goal g on g.id = l.earlier_id
                   where g.carried_from_id is not null
                )
                select l.goal_id as of_goal, v.*, t.indicator_unit, p.name
                  from line l
                  join indicator_value v on v.goal_id = l.earlier_id
                  join goal_text t on t.version_id = v.plan_version_id and t.goal_id = v.goal_id
                  join person_profile p on p.person_id = v.by_id
                 order by v.day desc, v.recorded_at desc, v.id desc
                """)
                .param("goals", goals.stream().map(GoalId::value).toArray(UUID[]::new))
                .query(columns -> {
                    Row row = Row.of(columns);
                    values.computeIfAbsent(row.id("of_goal", GoalId::new), goal -> new ArrayList<>())
                            .add(new IndicatorValueRow(
                                    row.id("id", IndicatorValueId::new),
                                    row.date("day"),
                                    Objects.requireNonNull(Decimals.plain(columns.getBigDecimal("value"))),
                                    Objects.requireNonNullElse(row.stringOrNull("indicator_unit"), ""),
                                    Objects.requireNonNullElse(row.stringOrNull("note"), ""),
                                    row.constantOrNull("language", Language.class),
                                    row.instant("recorded_at"),
                                    row.string("name"),
                                    row.capacity("by"),
                                    row.flag("illustrative")));
                });
        return values;
    }
}
