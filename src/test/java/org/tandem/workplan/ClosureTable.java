package org.tandem.workplan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tandem.agreement.SubmissionId;
import org.tandem.shared.Country;
import org.tandem.shared.Revision;

/** What stands in the database about a milestone's end, read by plain SQL past all our code. */
@TestComponent
class ClosureTable {

    private final JdbcClient database;

    ClosureTable(JdbcClient database) {
        this.database = database;
    }

    /** What a page of the milestone shows; what is not there is null. */
    record Page(
            Map<Country, UpdateId> lastUpdates,
            @Nullable String outcome,
            @Nullable SubmissionId submission,
            @Nullable ProposalId proposal,
            Revision said) {}

    Page read(MilestoneId milestone) {
        return database.sql("""
                select s.ca_update, s.mx_update, s.outcome, o.id as submission, o.text_id as proposal, coalesce(o.revision, 0) as said
                  from milestone_standing s join plan_standing p on p.agreed_id = s.version_id
                  left join submission o on o.subject_id = s.id and o.state = 'OPEN'
                 where s.id = :milestone
                """)
                .param("milestone", milestone.value())
                .query((row, number) -> new Page(
                        updates(row.getObject("ca_update", UUID.class), row.getObject("mx_update", UUID.class)),
                        row.getString("outcome"),
                        row.getString("submission") == null
                                ? null
                                : new SubmissionId(row.getObject("submission", UUID.class)),
                        row.getString("proposal") == null
                                ? null
                                : new ProposalId(row.getObject("proposal", UUID.class)),
                        new Revision(row.getInt("said"))))
                .single();
    }

    private static Map<Country, UpdateId> updates(@Nullable UUID canada, @Nullable UUID mexico) {
        Map<Country, UpdateId> updates = new EnumMap<>(Country.class);
        if (canada != null) {
            updates.put(Country.CA, new UpdateId(canada));
        }
        if (mexico != null) {
            updates.put(Country.MX, new UpdateId(mexico));
        }
        return updates;
    }

    /** What must never stand there, as sentences; empty when all is well. */
    List<String> wrong(MilestoneId milestone) {
        return database.sql("""
                with proposal as (
                  select c.*, s.state, s.id as submission_id,
                         (select count(distinct k.country) from agreement_key k
                           where k.submission_id = s.id and k.withdrawn_at is null) as keys
                    from closure_proposal c left join submission s on s.text_id = c.id
                   where c.milestone_id = :milestone),
                line as (select u.*, b.status as before, b.proposal_id as before_proposal
                           from progress_update u left join progress_update b on b.id = u.previous_id
                          where u.milestone_id = :milestone)
                select 'a proposal before nobody' from proposal where submission_id is null
                union all
                select 'agreed with ' || keys || ' keys' from proposal where state = 'AGREED' and keys <> 2
                union all
                select 'both keys and ' || state from proposal where state <> 'AGREED' and keys = 2
                union all
                select 'closed without an agreed proposal of that outcome' from closure c
                 where c.milestone_id = :milestone
                   and not exists (select from proposal p
                                    where p.id = c.proposal_id and p.state = 'AGREED' and p.aim = c.outcome)
                union all
                select 'an end was agreed and is nowhere' from proposal p
                 where p.state = 'AGREED' and p.aim <> 'REOPENED'
                   and not exists (select from closure c where c.proposal_id = p.id)
                union all
                select 'opened again ' || count(*) filter (where c.reopened_on is not null) || ' times'
                  from closure c where c.milestone_id = :milestone
                having count(*) filter (where c.reopened_on is not null)
                       <> (select count(*) from proposal where state = 'AGREED' and aim = 'REOPENED')
                union all
                select 'several open proposals' from proposal where state = 'OPEN' having count(*) > 1
                union all
                select 'several closures in force' from closure
                 where milestone_id = :milestone and reopened_on is null having count(*) > 1
                union all
                select 'to be ' || p.aim || ' and is ' || coalesce(c.outcome, 'open') from proposal p
                  left join closure c on c.milestone_id = p.milestone_id and c.reopened_on is null
                 where p.state = 'OPEN' and (p.aim = 'REOPENED') <> (c.outcome is not null)
                union all
                select 'proposed by no line' from proposal p
                 where p.aim <> 'REOPENED' and not exists (select from line l where l.proposal_id = p.id)
                union all
                select 'a line took back what was ' || p.state from line l join proposal p on p.id = l.before_proposal
                 where l.status_from in ('COMPLETED', 'NOT_BEING_PURSUED') and l.proposal_id is null
                   and p.by_country = l.country and p.state <> 'TAKEN_BACK'
                union all
                select 'a line says another end than its proposal' from line l join proposal p on p.id = l.proposal_id
                 where p.aim <> l.status
                union all
                select 'shown as ' || coalesce(s.outcome, 'open') from milestone_standing s
                  left join closure c on c.milestone_id = s.id and c.reopened_on is null
                 where s.id = :milestone and s.outcome is distinct from c.outcome
                """)
                .param("milestone", milestone.value())
                .query(String.class)
                .list();
    }

    int closures(MilestoneId milestone) {
        return database.sql("select count(*) from closure where milestone_id = :id")
                .param("id", milestone.value())
                .query(Integer.class)
                .single();
    }

    /** How often the history tells an act; what is proposed to be opened again goes by a name of its own. */
    int told(MilestoneId milestone, String action) {
        return database.sql("""
                select count(*) from audit_entry
                 where subject_id = :id
                   and case when action = 'CLOSURE_PROPOSED' and fields::text like '%REOPENED%'
                            then 'REOPENING_PROPOSED' else action end = :action
                """)
                .param("id", milestone.value())
                .param("action", action)
                .query(Integer.class)
                .single();
    }
}
