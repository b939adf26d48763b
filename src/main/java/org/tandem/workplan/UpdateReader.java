package org.tandem.workplan;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.Country;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.Language;
import org.tandem.shared.Row;
import org.tandem.workplan.UpdateRow.Other;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads progress updates, their evidence and moves of the due date, newest first. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class UpdateReader {

    private static final TypeReference<List<EvidenceLink>> LINKS = new TypeReference<>() {};

    private static final String COLUMNS = """
            u.id, u.milestone_id, u.country, u.period, u.kind, u.status_from, u.status, u.unchanged_times, u.points, u.obstacle,
            u.reason, u.next_step, u.next_step_due, u.language, u.posted_at, u.by_role, u.by_country, u.by_sector,
            u.corrects_id, u.illustrative, t.title, p.name,
            (select coalesce(jsonb_agg(jsonb_build_object('url', e.url, 'label', e.label)
                                       order by e.added_at, e.id), '[]')
               from evidence e where e.update_id = u.id) as evidence,
            u.id = (select w.id from progress_update w
                     where w.milestone_id = u.milestone_id and w.country = u.country and w.kind = 'CHANGED'
                     order by w.posted_at desc, w.id desc limit 1) as newest_words,
            earlier.posted_at as corrects_at, later.id as corrected_id, later.posted_at as corrected_at
            """;

    private static final String TABLES = """
              from progress_update u
              left join progress_update earlier on earlier.id = u.corrects_id
              left join progress_update later on later.corrects_id = u.id
              join milestone_text t on t.milestone_id = u.milestone_id
              join person_profile p on p.person_id = u.by_id
            """;

    private static final String UPDATES = "select " + COLUMNS + TABLES + " where t.version_id = :version ";

    private final JdbcClient database;
    private final JsonMapper json;
    private final RowMapper<UpdateRow> update = (columns, number) -> update(Row.of(columns));

    UpdateReader(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The milestone that an update is on. */
    Optional<MilestoneId> milestoneOf(UpdateId update) {
        return database.sql("select milestone_id from progress_update where id = :id")
                .param("id", update.value())
                .query((columns, number) -> Row.of(columns).id("milestone_id", MilestoneId::new))
                .optional();
    }

    List<UpdateRow> ofMilestone(VersionId version, MilestoneId milestone) {
        return database.sql(UPDATES + " and u.milestone_id = :milestone order by u.posted_at desc, u.id desc")
                .param("version", version.value())
                .param("milestone", milestone.value())
                .query(update)
                .list();
    }

    List<UpdateRow> ofVersion(VersionId version) {
        return database.sql(UPDATES + " order by u.posted_at desc, u.id desc")
                .param("version", version.value())
                .query(update)
                .list();
    }

    /** On a group's agreed plan, of each country on each milestone, the newest update with words and the newest without. */
    List<UpdateRow> newest(GroupId group, EditionId edition) {
        return database.sql(
                        "select distinct on (u.milestone_id, u.country, u.kind = 'CHANGED') " + COLUMNS + TABLES + """
                 where t.version_id =
                         (select s.agreed_id from plan_standing s where s.group_id = :group and s.edition_id = :edition)
                 order by u.milestone_id, u.country, u.kind = 'CHANGED', u.posted_at desc, u.id desc
                """)
                .param("group", group.value())
                .param("edition", edition.value())
                .query(update)
                .list();
    }

    /** The update as one version of its plan names its milestone; empty when that version does not hold it. */
    Optional<UpdateRow> one(VersionId version, UpdateId update) {
        return database.sql(UPDATES + " and u.id = :id")
                .param("version", version.value())
                .param("id", update.value())
                .query(this.update)
                .optional();
    }

    /** Whether a country gave a reason in these words in an update of a group's milestone. */
    boolean hasGiven(GroupId group, MilestoneId milestone, Country country, String reason) {
        return database.sql("""
                select exists (select from progress_update u
                                 join milestone m on m.id = u.milestone_id
                                 join work_plan p on p.id = m.plan_id
                                where p.group_id = :group and u.milestone_id = :milestone and u.country = :country
                                  and u.reason = :reason)
                """)
                .param("group", group.value())
                .param("milestone", milestone.value())
                .param("country", country.name())
                .param("reason", reason.strip())
                .query(Boolean.class)
                .single();
    }

    List<EvidenceLink> evidence(MilestoneId milestone) {
        return database.sql("""
                        select url, label from standing_evidence where milestone_id = :milestone order by added_at desc, id
                        """)
                .param("milestone", milestone.value())
                .query((columns, number) -> new EvidenceLink(columns.getString("url"), columns.getString("label")))
                .list();
    }

    List<DueMoveRow> dueMoves(MilestoneId milestone) {
        return database.sql("select * from due_move where milestone_id = :milestone order by moved_at desc, id desc")
                .param("milestone", milestone.value())
                .query((columns, number) -> {
                    Row row = Row.of(columns);
                    return new DueMoveRow(
                            row.instant("moved_at"),
                            row.dateOrNull("moved_from"),
                            row.date("moved_to"),
                            row.string("reason"),
                            row.constant("language", Language.class),
                            row.capacity("by"));
                })
                .list();
    }

    private static @Nullable Other other(Row row, String prefix) throws SQLException {
        UpdateId other = row.idOrNull(prefix + "_id", UpdateId::new);
        return other == null ? null : new Other(other, row.instant(prefix + "_at"));
    }

    private UpdateRow update(Row row) throws SQLException {
        return new UpdateRow(
                row.id("id", UpdateId::new),
                row.id("milestone_id", MilestoneId::new),
                row.text("title"),
                row.constant("country", Country.class),
                Quarter.parse(row.string("period")),
                row.constant("kind", UpdateKind.class),
                row.constant("status_from", MilestoneStatus.class),
                row.constant("status", MilestoneStatus.class),
                row.number("unchanged_times"),
                row.strings("points"),
                row.constantOrNull("obstacle", Obstacle.class),
                row.stringOrNull("reason"),
                row.stringOrNull("next_step"),
                row.dateOrNull("next_step_due"),
                row.constant("language", Language.class),
                row.instant("posted_at"),
                row.string("name"),
                row.capacity("by"),
                json.readValue(row.string("evidence"), LINKS),
                row.flag("illustrative"),
                row.flag("newest_words"),
                other(row, "corrects"),
                other(row, "corrected"));
    }
}
