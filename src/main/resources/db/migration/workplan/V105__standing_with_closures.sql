-- As before, with the closure in force, the proposal that is open, and lines that fall back to their working status when
-- what they proposed was refused, taken back, or opened again; a line speaks of a closure only with the proposal it is part of.
create or replace view milestone_standing as
  select m.id, m.plan_id, p.group_id, p.edition_id, v.id as version_id, v.state as version_state,
         (select min(a.agreed_on) from plan_version a where a.plan_id = p.id) as first_agreed_on,
         t.goal_id, t.revision, m.revision as due_revision, t.position, t.title, t.deliverable,
         t.lead_ca_id, t.lead_mx_id, lead_ca.name as lead_ca, lead_mx.name as lead_mx, t.partners,
         t.starts_on, t.due_on, m.baseline_due, coalesce(m.current_due, t.due_on) as current_due,
         t.recurring, t.drop_reason, t.drop_language, m.carried_from_id, m.illustrative,
         ca.id as ca_update,
         case when ca.proposal_id is null or ca.proposal_id in (c.proposal_id, cp.id)
              then ca.status else ca.working_status end as ca_status,
         ca.working_status as ca_working_status,
         ca.posted_at as ca_posted_at, ca.unchanged_times as ca_unchanged_times,
         mx.id as mx_update,
         case when mx.proposal_id is null or mx.proposal_id in (c.proposal_id, cp.id)
              then mx.status else mx.working_status end as mx_status,
         mx.working_status as mx_working_status,
         mx.posted_at as mx_posted_at, mx.unchanged_times as mx_unchanged_times,
         c.outcome, c.agreed_on as closed_on,
         (select count(*) from evidence e where e.milestone_id = m.id) as evidence_count,
         c.agreed_before_tandem as closed_before_tandem, cp.id as proposal_id, cp.aim as proposal_aim,
         v.number as version_number, v.minor as version_minor, cp.by_country as proposal_by
    from work_plan p
    join plan_version v on v.plan_id = p.id
    join milestone_text t on t.version_id = v.id
    join milestone m on m.id = t.milestone_id
    left join organisation_name lead_ca on lead_ca.organisation_id = t.lead_ca_id
    left join organisation_name lead_mx on lead_mx.organisation_id = t.lead_mx_id
    left join closure c on c.milestone_id = m.id and c.reopened_on is null
    left join open_submission o on o.subject_kind = 'MILESTONE' and o.subject_id = m.id
    left join closure_proposal cp on cp.id = o.text_id
    left join lateral (
      select u.* from progress_update u where u.milestone_id = m.id and u.country = 'CA'
       order by u.posted_at desc, u.id desc limit 1) ca on true
    left join lateral (
      select u.* from progress_update u where u.milestone_id = m.id and u.country = 'MX'
       order by u.posted_at desc, u.id desc limit 1) mx on true;

-- Per plan: the version that counts (the newest agreed one) and what comes next beside it, if anything.
drop view plan_standing;
create view plan_standing as
  select p.id, p.group_id, p.edition_id,
         agreed.id as agreed_id, agreed.number as agreed_number, agreed.minor as agreed_minor, agreed.agreed_on,
         agreed.agreed_before_tandem,
         next.id as next_id, next.number as next_number, next.state as next_state, next.revision as next_revision
    from work_plan p
    left join lateral (
      select v.* from plan_version v where v.plan_id = p.id and v.state = 'AGREED'
       order by v.number desc, v.minor desc limit 1
    ) agreed on true
    left join plan_version next on next.plan_id = p.id and next.state in ('DRAFT', 'SUBMITTED', 'RETURNED');

-- What lines proposed before proposals were kept becomes a proposal without keys, where the milestone is still open.
do $$
declare
  line record;
  proposal uuid;
begin
  for line in
    select distinct on (s.id) s.id as milestone_id, s.group_id, s.edition_id, u.*
      from milestone_standing s
      join plan_standing p on p.agreed_id = s.version_id
      join edition_stage e on e.edition_id = s.edition_id and e.stage not in ('REPORTING', 'CLOSED')
      join progress_update u on u.id in (s.ca_update, s.mx_update) and u.status <> u.working_status
                            and u.status in ('COMPLETED', 'NOT_BEING_PURSUED')
     where s.outcome is null
     order by s.id, u.posted_at
  loop
    proposal := gen_random_uuid();
    insert into closure_proposal (id, milestone_id, aim, proposed_at, by_id, by_role, by_country, by_sector)
      values (proposal, line.milestone_id, line.status, line.posted_at, line.by_id, line.by_role, line.by_country, line.by_sector);
    insert into submission (id, subject_kind, subject_id, text_id, label, group_id, edition_id, guarded_by, open_in,
                            tacit_may_count, state, opened_at)
      values (gen_random_uuid(), 'MILESTONE', line.milestone_id, proposal, null, line.group_id, line.edition_id,
              'AGREED_PLAN', 'UPDATES', false, 'OPEN', line.posted_at);
    update progress_update set proposal_id = proposal
     where milestone_id = line.milestone_id and status = line.status;
  end loop;
end $$;
