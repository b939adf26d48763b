package org.tandem.workplan;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.Row;

/** The order of milestones under the goals of a draft, which is held while it changes. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ArrangementRepository {

    private final JdbcClient database;

    ArrangementRepository(JdbcClient database) {
        this.database = database;
    }

    /** The milestones under a goal in their order, dropped ones included. */
    List<MilestoneId> under(VersionId version, GoalId goal) {
        return database.sql("""
                select milestone_id from milestone_text where version_id = :version and goal_id = :goal order by position
                """)
                .param("version", version.value())
                .param("goal", goal.value())
                .query((columns, number) -> Row.of(columns).id("milestone_id", MilestoneId::new))
                .list();
    }

    /** Puts milestones under a goal in this order, those that stood under another one too. */
    void arrange(VersionId version, GoalId goal, List<MilestoneId> order) {
        database.sql("""
                update milestone_text t
                   set goal_id = :goal, position = o.place
                  from unnest(:order) with ordinality as o(id, place)
                 where t.version_id = :version and t.milestone_id = o.id
                """)
                .param("goal", goal.value())
                .param("order", order.stream().map(MilestoneId::value).toArray(UUID[]::new))
                .param("version", version.value())
                .update();
    }
}
