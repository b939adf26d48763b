create table working_group (
  id         uuid primary key,
  code       text not null constraint working_group_code_key unique
               constraint working_group_code_form check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 60),
  parent_id  uuid references working_group
);

-- What a group was called and asked to do from a day on; the newest version that has begun is the group's present.
create table working_group_version (
  group_id    uuid not null references working_group,
  valid_from  date not null,
  name        jsonb not null constraint group_name_is_text check (is_localized_text(name, 200)),
  mandate     jsonb constraint group_mandate_is_text check (is_localized_text(mandate, 4000)),
  state       text not null check (state in ('PROPOSED', 'ACTIVE', 'DORMANT', 'PHASED_OUT')),
  primary key (group_id, valid_from)
);

create table working_group_succession (
  predecessor_id  uuid not null references working_group,
  successor_id    uuid not null references working_group,
  since           date,
  note            jsonb constraint succession_note_is_text check (is_localized_text(note, 1000)),
  primary key (predecessor_id, successor_id),
  check (predecessor_id <> successor_id)
);

-- Group × country × sector; without a group it is a seat of the whole Partnership (national co-chair).
create table seat (
  id        uuid primary key,
  group_id  uuid references working_group,
  country   country not null,
  sector    sector not null,
  constraint seat_once unique nulls not distinct (group_id, country, sector)
);

create table seat_holding (
  id               uuid primary key,
  seat_id          uuid not null references seat,
  person_id        uuid not null references person,
  part             text not null check (part in ('HOLDER', 'ALTERNATE', 'SECRETARY')),
  acting           boolean not null default false,
  position         jsonb constraint holding_position_is_text check (is_localized_text(position, 200)),
  organisation_id  uuid references organisation,
  held_from        date not null,
  held_until       date,
  illustrative     boolean not null default false,
  constraint seat_holding_order check (held_until is null or held_until >= held_from)
);
create index seat_holding_of_person on seat_holding (person_id);
create index seat_holding_of_seat on seat_holding (seat_id);

create table membership (
  id          uuid primary key,
  group_id    uuid not null references working_group,
  person_id   uuid not null references person,
  part        text not null check (part in ('MEMBER', 'OBSERVER')),
  held_from   date not null,
  held_until  date,
  constraint membership_order check (held_until is null or held_until >= held_from)
);
create index membership_of_person on membership (person_id);
create index membership_of_group on membership (group_id);

-- Places in the whole Partnership that are not seats.
create table partnership_place (
  id          uuid primary key,
  person_id   uuid not null references person,
  part        text not null check (part in ('COORDINATOR', 'OBSERVER', 'ADMINISTRATOR')),
  country     country,
  held_from   date not null,
  held_until  date,
  constraint coordinator_has_country check (part <> 'COORDINATOR' or country is not null),
  constraint partnership_place_order check (held_until is null or held_until >= held_from)
);
create index partnership_place_of_person on partnership_place (person_id);

-- What other modules may read of groups.
create view group_name as
  select distinct on (g.id) g.id as group_id, g.code, v.name, v.state
    from working_group g join working_group_version v on v.group_id = g.id
   order by g.id, v.valid_from desc;
