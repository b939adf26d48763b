-- A person's organisation by its identity too, for pickers that offer it.
create or replace view person_profile as
  select p.id as person_id, p.name, p.position, p.country, p.sector, p.level, o.name as organisation,
         p.organisation_id
    from person p left join organisation o on o.id = p.organisation_id;
