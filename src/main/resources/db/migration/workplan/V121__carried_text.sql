-- A choice at carry-over names the agreed version whose words it was made on: what both countries then agree to does not
-- change with a later version, or a minor revision, of the plan before.
alter table carry_over add column earlier_version_id uuid references plan_version;

update carry_over c
   set earlier_version_id = i.version_id
  from plan_item i join plan_standing p on p.id = i.plan_id and p.agreed_id = i.version_id
 where i.kind = c.kind and i.id = c.earlier_id;

-- An item whose plan has no agreed version any more, or that left it, is known by the newest version that holds it.
update carry_over c
   set earlier_version_id =
         (select i.version_id from plan_item i where i.kind = c.kind and i.id = c.earlier_id order by i.version_id desc limit 1)
 where c.earlier_version_id is null;

alter table carry_over alter column earlier_version_id set not null;
