package org.tandem.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.GroupId;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.LocalizedTextJson;
import org.tandem.shared.Row;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class GroupRepository {

    /** Each group with the version that counts on a day. */
    private static final String PRESENT = """
            select id, code, name, mandate, state, state_since, since
              from (select g.id, g.code, v.name, v.mandate, v.state, v.valid_from as state_since,
                           min(v.valid_from) over (partition by g.id) as since,
                           row_number() over (partition by g.id
                             order by v.valid_from <= :today desc,
                                      case when v.valid_from <= :today then v.valid_from end desc,
                                      v.valid_from) as newest
                      from working_group g join working_group_version v on v.group_id = g.id) as dated
             where newest = 1
            """;

    private final JdbcClient database;

    GroupRepository(JdbcClient database) {
        this.database = database;
    }

    void insert(GroupId id, String code) {
        database.sql("insert into working_group (id, code) values (:id, :code)")
                .param("id", id.value())
                .param("code", code)
                .update();
    }

    void insertVersion(GroupId group, GroupVersion version) {
        database.sql("""
                insert into working_group_version (group_id, valid_from, name, mandate, state)
                values (:group, :from, cast(:name as jsonb), cast(:mandate as jsonb), :state)
                """)
                .param("group", group.value())
                .param("from", version.from())
                .param("name", LocalizedTextJson.write(version.name()))
                .param("mandate", LocalizedTextJson.write(version.mandate()))
                .param("state", version.state().name())
                .update();
    }

    void insertSuccession(
            GroupId predecessor, GroupId successor, @Nullable LocalDate since, @Nullable LocalizedText note) {
        database.sql("""
                insert into working_group_succession (predecessor_id, successor_id, since, note)
                values (:predecessor, :successor, :since, cast(:note as jsonb))
                """)
                .param("predecessor", predecessor.value())
                .param("successor", successor.value())
                .param("since", since)
                .param("note", LocalizedTextJson.write(note))
                .update();
    }

    /** Groups whose present version has begun; without one yet, its first version counts. */
    List<GroupDetails> all(LocalDate today) {
        return database.sql(PRESENT + " order by code")
                .param("today", today)
                .query((columns, number) -> details(columns))
                .list();
    }

    /** Groups at work on a day, dormant ones included. */
    List<GroupRow> atWorkOn(LocalDate day) {
        return database.sql(PRESENT + " and state_since <= :today and state in ('ACTIVE', 'DORMANT') order by code")
                .param("today", day)
                .query((columns, number) -> row(columns))
                .list();
    }

    /** The groups that a group came from, and those that came from it. */
    GroupLineage lineage(GroupId group, LocalDate today) {
        List<GroupLineage.Relative> before = new ArrayList<>();
        List<GroupLineage.Relative> after = new ArrayList<>();
        database.sql("""
                select relative.code, relative.name, s.since, s.note, s.successor_id = :group as before
                  from working_group_succession s
                  join (%s) relative
                    on relative.id = case when s.successor_id = :group then s.predecessor_id else s.successor_id end
                 where :group in (s.predecessor_id, s.successor_id)
                 order by s.since nulls first, relative.code
                """.formatted(PRESENT))
                .param("today", today)
                .param("group", group.value())
                .query(columns -> {
                    Row row = Row.of(columns);
                    (row.flag("before") ? before : after)
                            .add(new GroupLineage.Relative(
                                    row.string("code"),
                                    row.text("name"),
                                    row.dateOrNull("since"),
                                    row.textOrNull("note")));
                });
        return new GroupLineage(before, after);
    }

    private static GroupRow row(ResultSet columns) throws SQLException {
        Row row = Row.of(columns);
        return new GroupRow(
                row.id("id", GroupId::new),
                row.string("code"),
                row.text("name"),
                row.constant("state", GroupState.class));
    }

    private static GroupDetails details(ResultSet columns) throws SQLException {
        Row row = Row.of(columns);
        return new GroupDetails(
                row.id("id", GroupId::new),
                row.string("code"),
                row.text("name"),
                row.textOrNull("mandate"),
                row.constant("state", GroupState.class),
                row.date("since"),
                row.date("state_since"));
    }
}
