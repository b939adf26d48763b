-- What a lead member proposes that their country say on a milestone. It waits until whoever writes for the country takes it
-- into an update, or declines it with a word; none is ever deleted or overwritten.
create table update_proposal (
  id               uuid primary key,
  milestone_id     uuid not null references milestone,
  country          country not null,
  previous_id      uuid references progress_update,
  kind             text not null check (kind in ('CHANGED', 'STILL_TRUE', 'NOTHING_TO_REPORT')),
  status           text check (status in
                   ('NOT_STARTED', 'ON_TRACK', 'AT_RISK', 'DELAYED', 'COMPLETED', 'NOT_BEING_PURSUED')),
  points           text[] not null constraint update_proposal_points_count check (cardinality(points) <= 3),
  obstacle         text check (obstacle in
                   ('RESOURCES', 'PRIORITIES_SHIFTED', 'WAITS_FOR_DECISION', 'DEPENDS_ON_OTHERS', 'EXTERNAL_EVENT', 'OTHER')),
  reason           text constraint update_proposal_reason_length check (length(reason) between 1 and 1000),
  next_step        text constraint update_proposal_next_step_length check (length(next_step) between 1 and 500),
  next_step_due    date,
  language         language not null,
  evidence         jsonb not null,
  illustrative     boolean not null default false,
  proposed_at      timestamptz not null,
  by_id            uuid not null references person,
  by_role          acting_role not null,
  by_country       country,
  by_sector        sector,
  state            text not null check (state in ('PENDING', 'REPLACED', 'USED', 'DECLINED')),
  -- The identity under which the update that is being written of it will be posted, once somebody began one.
  taken_for_id     uuid,
  update_id        uuid references progress_update,
  decline          text constraint update_proposal_decline_length check (length(decline) between 1 and 1000),
  decline_language language,
  decided_at       timestamptz,
  decided_id       uuid references person,
  decided_role     acting_role,
  decided_country  country,
  decided_sector   sector,
  constraint update_proposal_says_something check (kind <> 'CHANGED' or status is not null and cardinality(points) > 0),
  constraint update_proposal_decided check ((state = 'PENDING') = (decided_at is null)),
  constraint update_proposal_used check ((state = 'USED') = (update_id is not null)),
  constraint update_proposal_declined check
    ((state = 'DECLINED') = (decline is not null) and (decline is null) = (decline_language is null))
);

-- Whoever proposes again replaces what of theirs still waits.
create unique index update_proposal_one_waiting on update_proposal (milestone_id, country, by_id) where state = 'PENDING';
create index update_proposal_of_person on update_proposal (milestone_id, by_id);
create index update_proposal_taken on update_proposal (taken_for_id) where state = 'PENDING';
