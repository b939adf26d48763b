-- The themes of a milestone are keyed text: each version of the plan has its own.
create table milestone_theme (
  version_id    uuid not null,
  milestone_id  uuid not null,
  theme_id      uuid not null references theme,
  primary key (version_id, milestone_id, theme_id),
  foreign key (version_id, milestone_id) references milestone_text
);

-- As before, with the themes and their names in the same order; null where there are none.
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
         (select count(*) from standing_evidence e where e.milestone_id = m.id) as evidence_count,
         c.agreed_before_tandem as closed_before_tandem, cp.id as proposal_id, cp.aim as proposal_aim,
         v.number as version_number, v.minor as version_minor, cp.by_country as proposal_by,
         themes.ids as theme_ids, themes.names as theme_names
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
       order by u.posted_at desc, u.id desc limit 1) mx on true
    left join lateral (
      select array_agg(n.theme_id order by n.theme_id) as ids, array_agg(n.name::text order by n.theme_id) as names
        from milestone_theme mt join theme_name n on n.theme_id = mt.theme_id
       where mt.version_id = t.version_id and mt.milestone_id = t.milestone_id) themes on true;
