-- As before, with the last number that a minor revision of the agreed version took: contested ones keep theirs.
create or replace view plan_standing as
  select p.id, p.group_id, p.edition_id,
         agreed.id as agreed_id, agreed.number as agreed_number, agreed.minor as agreed_minor, agreed.agreed_on,
         agreed.agreed_before_tandem,
         next.id as next_id, next.number as next_number, next.state as next_state, next.revision as next_revision,
         (select max(v.minor) from plan_version v where v.plan_id = p.id and v.number = agreed.number) as last_minor
    from work_plan p
    left join lateral (
      select v.* from plan_version v where v.plan_id = p.id and v.state = 'AGREED'
       order by v.number desc, v.minor desc limit 1
    ) agreed on true
    left join plan_version next on next.plan_id = p.id and next.state in ('DRAFT', 'SUBMITTED', 'RETURNED');
