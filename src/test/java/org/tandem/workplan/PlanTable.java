package org.tandem.workplan;

import java.sql.ResultSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tandem.agreement.SubmissionId;
import org.tandem.shared.Revision;

/** What stands in the database about a plan and its agreement, read by plain SQL past all our code. */
@TestComponent
class PlanTable {

    /** The text of a version, whatever revision it has, as one word. */
    private static final String DIGEST = """
            md5(coalesce((select string_agg((to_jsonb(g) - 'version_id' - 'revision')::text, ',' order by g.goal_id)
                            from goal_text g where g.version_id = v.id), '')
             || coalesce((select string_agg((to_jsonb(m) - 'version_id' - 'revision')::text, ',' order by m.milestone_id)
                            from milestone_text m where m.version_id = v.id), ''))
            """;

    private final JdbcClient database;

    PlanTable(JdbcClient database) {
        this.database = database;
    }

    /** What a page of the plan shows; what is not there is null. */
    record Page(
            @Nullable VersionId agreed,
            @Nullable VersionId next,
            @Nullable String state,
            Revision revision,
            @Nullable String digest,
            @Nullable SubmissionId submission,
            Revision said,
            Revision milestone,
            @Nullable UUID minor) {}

    Page read(PlanId plan) {
        return database.sql("""
                select p.agreed_id, p.next_id, p.next_state, coalesce(p.next_revision, 0) as next_revision,
                       (select %s from plan_version v where v.id = p.next_id) as digest,
                       s.id as submission, coalesce(s.revision, 0) as said,
                       (select max(t.revision) from milestone_text t where t.version_id = p.next_id) as milestone,
                       (select m.text_id from minor_revision m where m.subject_id = p.id
                         order by m.made_at desc limit 1) as minor
                  from plan_standing p
                  left join submission s on s.subject_id = p.id and s.text_id = p.next_id
                 where p.id = :plan
                """.formatted(DIGEST))
                .param("plan", plan.value())
                .query((row, number) -> new Page(
                        version(row.getObject("agreed_id", UUID.class)),
                        version(row.getObject("next_id", UUID.class)),
                        row.getString("next_state"),
                        new Revision(row.getInt("next_revision")),
                        row.getString("digest"),
                        row.getString("submission") == null
                                ? null
                                : new SubmissionId(row.getObject("submission", UUID.class)),
                        new Revision(row.getInt("said")),
                        new Revision(row.getInt("milestone")),
                        row.getObject("minor", UUID.class)))
                .single();
    }

    private static @Nullable VersionId version(@Nullable UUID id) {
        return id == null ? null : new VersionId(id);
    }

    /** Each version of the plan that is frozen, with its text. */
    Map<String, String> frozen(PlanId plan) {
        return pairs("""
                select v.id as name, %s as value from plan_version v where v.plan_id = :id and v.state <> 'DRAFT'
                """.formatted(DIGEST), plan.value());
    }

    /** How often the history tells each act on a subject. */
    Map<String, Integer> told(UUID subject) {
        Map<String, Integer> told = new HashMap<>();
        pairs("""
                select action as name, count(*) as value from audit_entry where subject_id = :id group by action
                """, subject).forEach((action, times) -> told.put(action, Integer.valueOf(times)));
        return told;
    }

    private Map<String, String> pairs(String sql, UUID id) {
        Map<String, String> pairs = new HashMap<>();
        database.sql(sql).param("id", id).query((ResultSet row) -> {
            pairs.put(row.getString("name"), row.getString("value"));
        });
        return pairs;
    }

    /** What must never stand there, as sentences; empty when all is well. */
    List<String> wrong(PlanId plan) {
        return database.sql("""
                with version as (select * from plan_version where plan_id = :plan),
                key as (select k.*, s.text_id from agreement_key k join submission s on s.id = k.submission_id
                         where s.subject_id = :plan and k.withdrawn_at is null)
                select 'agreed without both keys: ' || v.number from version v
                 where v.state = 'AGREED' and v.minor = 0
                   and (select count(distinct k.country) from key k where k.text_id = v.id) < 2
                union all
                select 'agreed as a minor revision of nothing that is agreed: ' || v.number || '.' || v.minor from version v
                 where v.state = 'AGREED' and v.minor > 0
                   and not exists (select from minor_revision m join version b on b.id = m.base_id and b.state = 'AGREED'
                                    where m.text_id = v.id and m.contested_at is null)
                union all
                select 'both keys by one person: ' || s.label from submission s
                  join key ca on ca.submission_id = s.id and ca.country = 'CA'
                  join key mx on mx.submission_id = s.id and mx.country = 'MX' and mx.by_id = ca.by_id
                union all
                select 'the text and what was said to it differ: ' || v.number || ' ' || v.state || ' ' || s.state
                  from version v join submission s on s.text_id = v.id
                 where (v.state, s.state) not in (('SUBMITTED', 'OPEN'), ('AGREED', 'AGREED'), ('RETURNED', 'REFUSED'),
                                                  ('SUPERSEDED', 'REFUSED'), ('SUPERSEDED', 'TAKEN_BACK'))
                union all
                select 'submitted and before nobody: ' || v.number from version v
                 where v.state in ('SUBMITTED', 'RETURNED') and not exists (select from submission s where s.text_id = v.id)
                union all
                select 'both keys and not agreed: ' || s.label from submission s
                 where s.subject_id = :plan and s.state <> 'AGREED'
                   and (select count(*) from key k where k.submission_id = s.id) > 1
                union all
                select 'several open: ' || count(*) from submission s
                 where s.subject_id = :plan and s.state = 'OPEN' having count(*) > 1
                union all
                select 'several next versions: ' || count(*) from version v
                 where v.state in ('DRAFT', 'SUBMITTED', 'RETURNED') having count(*) > 1
                union all
                select 'several minor revisions at once: ' || count(*) from minor_revision m
                 where m.subject_id = :plan and m.contested_at is null and not m.settled having count(*) > 1
                union all
                select 'contested and in force: ' || v.number from version v
                  join minor_revision m on m.text_id = v.id and m.contested_at is not null where v.state <> 'CONTESTED'
                """).param("plan", plan.value()).query(String.class).list();
    }

    /** The keys that nobody has taken back, each with the text it stands under now. */
    List<KeyRow> keys(PlanId plan) {
        return database.sql("""
                select v.id, k.country, %s as digest
                  from agreement_key k join submission s on s.id = k.submission_id join plan_version v on v.id = s.text_id
                 where s.subject_id = :plan and k.withdrawn_at is null
                """.formatted(DIGEST))
                .param("plan", plan.value())
                .query((row, number) ->
                        new KeyRow(row.getObject("id", UUID.class), row.getString("country"), row.getString("digest")))
                .list();
    }

    record KeyRow(UUID version, String country, String digest) {}
}
