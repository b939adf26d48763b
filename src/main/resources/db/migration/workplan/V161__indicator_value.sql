-- What the indicator of a goal stood at on a day. None is ever overwritten or deleted: a correction is a newer value for the
-- same day. Each keeps the version then agreed, which says in what unit it was measured.
create table indicator_value (
  id               uuid primary key,
  goal_id          uuid not null references goal,
  plan_version_id  uuid not null,
  day              date not null constraint indicator_value_day_is_near check (day >= date '1990-01-01'),
  value            numeric not null constraint indicator_value_size
                     check (abs(value) < 1000000000000 and scale(value) <= 4),
  note             text constraint indicator_value_note_length check (length(note) between 1 and 500),
  language         language,
  recorded_at      timestamptz not null,
  by_id            uuid not null references person,
  by_role          acting_role not null,
  by_country       country,
  by_sector        sector,
  illustrative     boolean not null default false,
  foreign key (plan_version_id, goal_id) references goal_text (version_id, goal_id),
  constraint indicator_value_note_has_language check ((note is null) = (language is null))
);
create index indicator_value_of_goal on indicator_value (goal_id, day desc, recorded_at desc);
