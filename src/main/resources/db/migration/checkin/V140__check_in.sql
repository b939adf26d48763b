-- What a country is writing for its next update of a milestone: kept as it is typed, until it is posted or thrown away.
create table check_in_row (
  milestone_id  uuid not null references milestone,
  country       country not null,
  group_id      uuid not null references working_group,
  edition_id    uuid not null references edition,
  update_id     uuid not null constraint check_in_row_of_one_update unique,
  answers_id    uuid references progress_update,
  primary key (milestone_id, country)
);
create index check_in_row_of_group on check_in_row (group_id, edition_id, country);

-- One revision is never given twice, so that a row that was posted and begun again is not taken for the old one.
create sequence check_in_revision as int;

create table check_in_field (
  milestone_id  uuid not null,
  country       country not null,
  field         text not null check (field in ('ANSWER', 'STATUS', 'POINT_1', 'POINT_2', 'POINT_3', 'OBSTACLE', 'REASON',
                                               'NEXT_STEP', 'NEXT_STEP_DUE', 'EVIDENCE', 'LANGUAGE')),
  value         text not null constraint check_in_field_length check (length(value) <= 100000),
  revision      int not null,
  saved_at      timestamptz not null,
  by_id         uuid not null references person,
  primary key (milestone_id, country, field),
  foreign key (milestone_id, country) references check_in_row on delete cascade
);

-- The same field as somebody else of the country wrote it at the same time; it stays until one of them chooses.
create table check_in_rival (
  milestone_id  uuid not null,
  country       country not null,
  field         text not null,
  by_id         uuid not null references person,
  value         text not null constraint check_in_rival_length check (length(value) <= 100000),
  saved_at      timestamptz not null,
  primary key (milestone_id, country, field, by_id),
  foreign key (milestone_id, country, field) references check_in_field on delete cascade
);
