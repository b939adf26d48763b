create table work_plan (
  id          uuid primary key,
  group_id    uuid not null references working_group,
  edition_id  uuid not null references edition,
  constraint work_plan_once unique (group_id, edition_id)
);
create index work_plan_of_edition on work_plan (edition_id);

-- The keyed text of a plan in one state of agreement. The newest agreed version is what counts; a draft is what is edited.
create table plan_version (
  id                    uuid primary key,
  plan_id               uuid not null references work_plan,
  number                int not null check (number > 0),
  state                 text not null check (state in ('DRAFT', 'AGREED')),
  agreed_on             date,
  agreed_before_tandem  boolean not null default false,
  constraint plan_version_once unique (plan_id, number),
  constraint plan_version_agreed check ((state = 'AGREED') = (agreed_on is not null))
);
create unique index plan_version_one_draft on plan_version (plan_id) where state = 'DRAFT';

-- Goals and milestones keep one identity through a plan's versions; what is not keyed hangs on it.
create table goal (
  id               uuid primary key,
  plan_id          uuid not null references work_plan,
  carried_from_id  uuid references goal,
  illustrative     boolean not null default false
);
create index goal_of_plan on goal (plan_id);

create table goal_text (
  version_id       uuid not null references plan_version,
  goal_id          uuid not null references goal,
  revision         int not null default 0,
  number           int not null check (number > 0),
  title            jsonb not null constraint goal_title_is_text check (is_localized_text(title, 300)),
  description      jsonb constraint goal_description_is_text check (is_localized_text(description, 4000)),
  expected_result  jsonb constraint goal_result_is_text check (is_localized_text(expected_result, 2000)),
  drop_reason      text constraint goal_drop_reason_length check (length(drop_reason) between 1 and 1000),
  drop_language    language,
  primary key (version_id, goal_id)
);

create table milestone (
  id               uuid primary key,
  plan_id          uuid not null references work_plan,
  revision         int not null default 0,
  baseline_due     date,
  current_due      date,
  carried_from_id  uuid references milestone,
  illustrative     boolean not null default false
);
create index milestone_of_plan on milestone (plan_id);

create table milestone_text (
  version_id     uuid not null references plan_version,
  milestone_id   uuid not null references milestone,
  goal_id        uuid not null references goal,
  revision       int not null default 0,
  position       int not null check (position > 0),
  title          jsonb not null constraint milestone_title_is_text check (is_localized_text(title, 300)),
  deliverable    jsonb constraint milestone_deliverable_is_text check (is_localized_text(deliverable, 2000)),
  lead_ca_id     uuid references organisation,
  lead_mx_id     uuid references organisation,
  partners       text constraint milestone_partners_length check (length(partners) <= 500),
  starts_on      date,
  due_on         date,
  recurring      boolean not null default false,
  drop_reason    text constraint milestone_drop_reason_length check (length(drop_reason) between 1 and 1000),
  drop_language  language,
  primary key (version_id, milestone_id),
  constraint milestone_due_after_start check (due_on >= starts_on)
);

-- Every move of the current due date.
create table due_move (
  id            uuid primary key,
  milestone_id  uuid not null references milestone,
  moved_at      timestamptz not null,
  moved_from    date,
  moved_to      date not null,
  reason        text not null constraint due_move_reason_length check (length(reason) between 1 and 1000),
  language      language not null,
  by_id         uuid not null references person,
  by_role       acting_role not null,
  by_country    country,
  by_sector     sector
);
create index due_move_of_milestone on due_move (milestone_id, moved_at);

-- One country's line is the chain of its updates; the newest is what the line says. Never overwritten.
create table progress_update (
  id               uuid primary key,
  milestone_id     uuid not null references milestone,
  country          country not null,
  previous_id      uuid references progress_update,
  plan_version_id  uuid not null references plan_version,
  period           text not null check (period ~ '^[0-9]{4}-Q[1-4]$'),
  kind             text not null check (kind in ('CHANGED', 'NOTHING_TO_REPORT')),
  status_from      text not null,
  status           text not null check (status in
                     ('NOT_STARTED', 'ON_TRACK', 'AT_RISK', 'DELAYED', 'COMPLETED', 'NOT_BEING_PURSUED')),
  working_status   text not null check (working_status in ('NOT_STARTED', 'ON_TRACK', 'AT_RISK', 'DELAYED')),
  unchanged_times  int not null check (unchanged_times >= 0),
  points           text[] not null constraint update_points_count check (cardinality(points) <= 3),
  obstacle         text check (obstacle in
                     ('RESOURCES', 'PRIORITIES_SHIFTED', 'WAITS_FOR_DECISION', 'DEPENDS_ON_OTHERS', 'EXTERNAL_EVENT', 'OTHER')),
  reason           text constraint update_reason_length check (length(reason) between 1 and 1000),
  next_step        text constraint update_next_step_length check (length(next_step) between 1 and 500),
  next_step_due    date,
  language         language not null,
  posted_at        timestamptz not null,
  by_id            uuid not null references person,
  by_role          acting_role not null,
  by_country       country,
  by_sector        sector,
  illustrative     boolean not null default false,
  -- Two people who answer the same last update cannot both be the next one.
  constraint update_follows_once unique nulls not distinct (milestone_id, country, previous_id),
  constraint update_obstacle_when_needed check
    (kind = 'NOTHING_TO_REPORT' or status not in ('AT_RISK', 'DELAYED', 'NOT_BEING_PURSUED')
      or (obstacle is not null and reason is not null))
);
create index progress_update_newest on progress_update (milestone_id, country, posted_at desc, id desc);

create table evidence (
  id            uuid primary key,
  milestone_id  uuid not null references milestone,
  update_id     uuid references progress_update,
  url           text not null constraint evidence_url_form check (url ~ '^https?://' and length(url) <= 2000),
  label         text not null constraint evidence_label_length check (length(label) between 1 and 200),
  added_at      timestamptz not null
);
create index evidence_of_milestone on evidence (milestone_id);

-- An agreed closure. Only those agreed before Tandem exist until both countries can agree one here.
create table closure (
  milestone_id          uuid primary key references milestone,
  outcome               text not null check (outcome in ('COMPLETED', 'NOT_BEING_PURSUED')),
  agreed_on             date not null,
  agreed_before_tandem  boolean not null
);
