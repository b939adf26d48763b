package org.tandem.workplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.Row;

/** Reads the goals of versions with their milestones as they stand on a day, in one statement however many there are. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class GoalReader {

    private final JdbcClient database;

    GoalReader(JdbcClient database) {
        this.database = database;
    }

    /** In their order, those without a milestone too. @param asOf the day by which the milestones' signals are computed */
    List<GoalRow> of(VersionId version, LocalDate asOf) {
        return of(List.of(version), asOf).getOrDefault(version, List.of());
    }

    /** The goals of several versions, in their order; versions without any are absent. */
    Map<VersionId, List<GoalRow>> of(Collection<VersionId> versions, LocalDate asOf) {
        Map<VersionId, Map<GoalId, GoalRow>> goals = new HashMap<>();
        RowMapper<MilestoneRow> milestone = MilestoneReader.on(asOf);
        database.sql("select t.version_id as of_version, " + GoalRepository.COLUMNS + """
                     , s.*
                  from goal_text t
                  join goal g on g.id = t.goal_id
                  left join milestone_standing s on s.version_id = t.version_id and s.goal_id = t.goal_id
                 where t.version_id = any(:versions)
                 order by t.version_id, t.number, s.position
                """)
                .param("versions", versions.stream().map(VersionId::value).toArray(UUID[]::new))
                .query(columns -> {
                    Row row = Row.of(columns);
                    Map<GoalId, GoalRow> ofVersion = goals.computeIfAbsent(
                            row.id("of_version", VersionId::new), version -> new LinkedHashMap<>());
                    GoalId id = row.id("goal", GoalId::new);
                    GoalRow goal = ofVersion.get(id);
                    if (goal == null) {
                        goal = GoalRepository.GOAL
                                .mapRow(columns, columns.getRow())
                                .with(new ArrayList<>());
                        ofVersion.put(id, goal);
                    }
                    if (row.idOrNull("id", MilestoneId::new) != null) {
                        goal.milestones().add(milestone.mapRow(columns, columns.getRow()));
                    }
                });
        return goals.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, of -> List.copyOf(of.getValue().values())));
    }
}
