package org.tandem.workplan;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.Country;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.Row;

/** Counts what is still to be reported. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class ReportingReader {

    private final JdbcClient database;

    ReportingReader(JdbcClient database) {
        this.database = database;
    }

    /** Those of some milestones on which something is still reported: they stand in their agreed plan and are open. */
    Set<MilestoneId> reportable(Set<MilestoneId> milestones) {
        return Set.copyOf(database.sql("""
                select t.milestone_id
                  from milestone_text t
                  join plan_standing p on p.agreed_id = t.version_id
                 where t.milestone_id in (:milestones) and t.drop_reason is null
                   and not exists (select from closure x where x.milestone_id = t.milestone_id and x.reopened_on is null)
                """)
                .param("milestones", milestones.stream().map(MilestoneId::value).toList())
                .query((columns, number) -> Row.of(columns).id("milestone_id", MilestoneId::new))
                .list());
    }

    /** The groups and countries with open milestones to report on: those of their own lead, and those that nobody leads. */
    List<LineCount> unreported(EditionId edition, Quarter period) {
        return database.sql("""
                select p.group_id, c.country, count(*) as milestones
                  from plan_standing p
                  join milestone_text t on t.version_id = p.agreed_id and t.drop_reason is null
                  cross join (values ('CA'), ('MX')) as c(country)
                 where p.edition_id = :edition
                   and (case c.country when 'CA' then t.lead_ca_id else t.lead_mx_id end is not null
                        or t.lead_ca_id is null and t.lead_mx_id is null)
                   and not exists (select from closure x where x.milestone_id = t.milestone_id and x.reopened_on is null)
                   and not exists (select from progress_update u where u.milestone_id = t.milestone_id
                                      and u.country = c.country and u.period = :period)
                 group by p.group_id, c.country
                """)
                .param("edition", edition.value())
                .param("period", period.toString())
                .query((columns, number) -> {
                    Row row = Row.of(columns);
                    return new LineCount(
                            row.id("group_id", GroupId::new),
                            row.constant("country", Country.class),
                            row.number("milestones"));
                })
                .list();
    }
}
