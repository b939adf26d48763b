package org.tandem.workplan;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.Row;

/** Reads which versions there are. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class VersionReader {

    private static final RowMapper<VersionRow> VERSION = (columns, number) -> {
        Row row = Row.of(columns);
        return new VersionRow(
                row.id("id", VersionId::new),
                row.id("plan_id", PlanId::new),
                row.id("group_id", GroupId::new),
                new VersionNumber(row.number("number"), row.number("minor")),
                row.constant("state", PlanState.class),
                row.dateOrNull("agreed_on"));
    };

    private final JdbcClient database;

    VersionReader(JdbcClient database) {
        this.database = database;
    }

    /** Oldest first. */
    List<VersionRow> of(GroupId group, EditionId edition) {
        return database.sql("""
                select v.*, p.group_id from work_plan p join plan_version v on v.plan_id = p.id
                 where p.group_id = :group and p.edition_id = :edition order by v.number, v.minor
                """)
                .param("group", group.value())
                .param("edition", edition.value())
                .query(VERSION)
                .list();
    }

    Optional<VersionRow> byId(VersionId version) {
        return database.sql("""
                select v.*, p.group_id from plan_version v join work_plan p on p.id = v.plan_id where v.id = :id
                """).param("id", version.value()).query(VERSION).optional();
    }
}
