package org.tandem.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    List<GroupRow> all(LocalDate today) {
        return database.sql(PRESENT + " order by code")
                .param("today", today)
                .query((columns, number) -> row(columns))
                .list();
    }

    /** Groups at work on a day, dormant ones included. */
    List<GroupRow> atWorkOn(LocalDate day) {
        return database.sql(PRESENT + " and state_since <= :today and state in ('ACTIVE', 'DORMANT') order by code")
                .param("today", day)
                .query((columns, number) -> row(columns))
                .list();
    }

    Optional<GroupDetails> byCode(String code, LocalDate today) {
        return database.sql(PRESENT + " and code = :code")
                .param("today", today)
                .param("code", code)
                .query((columns, number) ->
                        details(columns, relatives(code, today, true), relatives(code, today, false)))
                .optional();
    }

    Optional<GroupRow> byId(GroupId id, LocalDate today) {
        return database.sql(PRESENT + " and id = :id")
                .param("today", today)
                .param("id", id.value())
                .query((columns, number) -> row(columns))
                .optional();
    }

    private List<GroupDetails.Relative> relatives(String code, LocalDate today, boolean before) {
        String sql = """
                select relative.code, relative.name, s.since, s.note
                  from working_group_succession s
                  join working_group self on self.id = %s and self.code = :code
                  join (%s) relative on relative.id = %s
                 order by s.since nulls first, relative.code
                """.formatted(
                        before ? "s.successor_id" : "s.predecessor_id",
                        PRESENT,
                        before ? "s.predecessor_id" : "s.successor_id");
        return database.sql(sql)
                .param("today", today)
                .param("code", code)
                .query((columns, number) -> {
                    Row row = Row.of(columns);
                    return new GroupDetails.Relative(
                            row.string("code"), row.text("name"), row.dateOrNull("since"), row.textOrNull("note"));
                })
                .list();
    }

    private static GroupRow row(ResultSet columns) throws SQLException {
        Row row = Row.of(columns);
        return new GroupRow(
                row.id("id", GroupId::new),
                row.string("code"),
                row.text("name"),
                row.constant("state", GroupState.class));
    }

    private static GroupDetails details(
            ResultSet columns, List<GroupDetails.Relative> predecessors, List<GroupDetails.Relative> successors)
            throws SQLException {
        Row row = Row.of(columns);
        return new GroupDetails(
                row.id("id", GroupId::new),
                row.string("code"),
                row.text("name"),
                row.textOrNull("mandate"),
                row.constant("state", GroupState.class),
                row.date("since"),
                row.date("state_since"),
                predecessors,
                successors);
    }
}
