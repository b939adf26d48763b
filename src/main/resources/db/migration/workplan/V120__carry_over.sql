-- Goals and milestones alike, as each version of their plan has them: what is carried over is either.
create view plan_item as
  select 'GOAL' as kind, g.id, g.plan_id, g.carried_from_id, t.version_id, t.title, t.drop_reason,
         t.number as goal_number, 0 as position
    from goal g join goal_text t on t.goal_id = g.id
  union all
  select 'MILESTONE', m.id, m.plan_id, m.carried_from_id, t.version_id, t.title, t.drop_reason,
         g.number, t.position
    from milestone m
    join milestone_text t on t.milestone_id = m.id
    left join goal_text g on g.version_id = t.version_id and g.goal_id = t.goal_id;

create index goal_carried_from on goal (carried_from_id) where carried_from_id is not null;
create index milestone_carried_from on milestone (carried_from_id) where carried_from_id is not null;

-- What was carried over before such choices were kept is a choice of every version that holds it.
insert into carry_over (version_id, kind, earlier_id, choice, carried_to)
  select distinct on (version_id, kind, carried_from_id) version_id, kind, carried_from_id, 'CARRIED', id
    from plan_item
   where carried_from_id is not null and drop_reason is null
   order by version_id, kind, carried_from_id, id
  on conflict do nothing;
