-- Texts beside another one are told apart by where they come from: a page that somebody has open, or a proposal. One person may
-- have two pages open, and propose twice.
alter table check_in_rival add column source_id uuid;
update check_in_rival set source_id = by_id;
alter table check_in_rival alter column source_id set not null;
alter table check_in_rival drop constraint check_in_rival_pkey;
alter table check_in_rival add primary key (milestone_id, country, field, source_id);
