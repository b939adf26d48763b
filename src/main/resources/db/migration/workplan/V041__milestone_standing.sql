-- How a milestone stands in one version of its plan: the keyed text and, beside it, the newest update of each country.
-- Costs a look-up in progress_update_newest per milestone and country, whatever the number of past updates.
create view milestone_standing as
  select m.id, m.plan_id, p.group_id, p.edition_id, v.id as version_id, v.state as version_state,
         (select min(a.agreed_on) from plan_version a where a.plan_id = p.id) as first_agreed_on,
         t.goal_id, t.revision, m.revision as due_revision, t.position, t.title, t.deliverable,
         t.lead_ca_id, t.lead_mx_id, lead_ca.name as lead_ca, lead_mx.name as lead_mx, t.partners,
         t.starts_on, t.due_on, m.baseline_due, coalesce(m.current_due, t.due_on) as current_due,
         t.recurring, t.drop_reason, t.drop_language, m.carried_from_id, m.illustrative,
         ca.id as ca_update, ca.status as ca_status, ca.working_status as ca_working_status,
         ca.posted_at as ca_posted_at, ca.unchanged_times as ca_unchanged_times,
         mx.id as mx_update, mx.status as mx_status, mx.working_status as mx_working_status,
         mx.posted_at as mx_posted_at, mx.unchanged_times as mx_unchanged_times,
         c.outcome, c.agreed_on as closed_on,
         (select count(*) from evidence e where e.milestone_id = m.id) as evidence_count
    from work_plan p
    join plan_version v on v.plan_id = p.id
    join milestone_text t on t.version_id = v.id
    join milestone m on m.id = t.milestone_id
    left join organisation_name lead_ca on lead_ca.organisation_id = t.lead_ca_id
    left join organisation_name lead_mx on lead_mx.organisation_id = t.lead_mx_id
    left join closure c on c.milestone_id = m.id
    left join lateral (
      select u.* from progress_update u where u.milestone_id = m.id and u.country = 'CA'
       order by u.posted_at desc, u.id desc limit 1) ca on true
    left join lateral (
      select u.* from progress_update u where u.milestone_id = m.id and u.country = 'MX'
       order by u.posted_at desc, u.id desc limit 1) mx on true;

-- The version that counts (the newest agreed one) and the one being edited, per plan.
create view plan_standing as
  select p.id, p.group_id, p.edition_id, agreed.id as agreed_id, agreed.number as agreed_number, agreed.agreed_on,
         agreed.agreed_before_tandem, draft.id as draft_id, draft.number as draft_number
    from work_plan p
    left join lateral (
      select v.* from plan_version v where v.plan_id = p.id and v.state = 'AGREED' order by v.number desc limit 1
    ) agreed on true
    left join plan_version draft on draft.plan_id = p.id and draft.state = 'DRAFT';
