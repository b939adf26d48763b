-- What other modules may read of persons and organisations.
create view organisation_name as
  select id as organisation_id, name, country from organisation;

create view person_profile as
  select p.id as person_id, p.name, p.position, p.country, p.sector, p.level, o.name as organisation
    from person p left join organisation o on o.id = p.organisation_id;
