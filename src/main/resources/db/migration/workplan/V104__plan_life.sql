-- Versions: a draft is edited, a submitted one is frozen and before both countries, a returned one waits to be mended. One of
-- these three is what comes next; what a later draft took the place of is superseded, and every frozen text stays.
alter table plan_version
  drop constraint plan_version_state_check,
  add constraint plan_version_state_check check
    (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'AGREED', 'CONTESTED', 'SUPERSEDED')),
  drop constraint plan_version_agreed,
  add constraint plan_version_agreed check ((state in ('AGREED', 'CONTESTED')) = (agreed_on is not null)),
  add column minor int not null default 0 constraint plan_version_minor check (minor >= 0),
  add column revision int not null default 0,
  drop constraint plan_version_once,
  add constraint plan_version_once unique (plan_id, number, minor);
drop index plan_version_one_draft;
create unique index plan_version_one_next on plan_version (plan_id) where state in ('DRAFT', 'SUBMITTED', 'RETURNED');

-- What becomes of an unfinished goal or milestone of the edition before: keyed text, agreed with the plan that holds it.
create table carry_over (
  version_id   uuid not null references plan_version,
  kind         text not null check (kind in ('GOAL', 'MILESTONE')),
  earlier_id   uuid not null,
  choice       text not null check (choice in ('CARRIED', 'CLOSED', 'DROPPED')),
  reason       text constraint carry_over_reason_length check (length(reason) between 1 and 1000),
  language     language,
  carried_to   uuid,
  primary key (version_id, kind, earlier_id),
  constraint carry_over_to check ((choice = 'CARRIED') = (carried_to is not null)),
  constraint carry_over_reason check (choice <> 'DROPPED' or reason is not null),
  constraint carry_over_language check ((reason is null) = (language is null))
);
create index carry_over_from on carry_over (kind, earlier_id);

-- The wish to close a milestone, or to open a closed one again; both countries' keys are on it in the agreement module.
create table closure_proposal (
  id            uuid primary key,
  milestone_id  uuid not null references milestone,
  aim           text not null check (aim in ('COMPLETED', 'NOT_BEING_PURSUED', 'REOPENED')),
  reason        text constraint closure_proposal_reason_length check (length(reason) between 1 and 1000),
  language      language,
  proposed_at   timestamptz not null,
  by_id         uuid not null references person,
  by_role       acting_role not null,
  by_country    country,
  by_sector     sector,
  constraint closure_proposal_language check ((reason is null) = (language is null))
);
create index closure_proposal_of_milestone on closure_proposal (milestone_id, proposed_at);

-- A line says Completed or Not being pursued only while the proposal it belongs to is open or the milestone is closed.
alter table progress_update add column proposal_id uuid references closure_proposal;

-- Closures stay on record when the milestone is opened again.
alter table closure
  drop constraint closure_pkey,
  add column proposal_id uuid constraint closure_of_proposal_once unique references closure_proposal,
  add column reopened_on date,
  add constraint closure_is_agreed check (agreed_before_tandem = (proposal_id is null));
create unique index closure_in_force on closure (milestone_id) where reopened_on is null;

-- Whether a milestone stands in any agreed version is asked of each that one would drop.
create index milestone_text_of_milestone on milestone_text (milestone_id);
