-- A frozen text put before both countries. What was said to it is kept for ever, withdrawn keys included.
create table submission (
  id                uuid primary key,
  revision          int not null default 0,
  subject_kind      text not null,
  subject_id        uuid not null,
  text_id           uuid not null constraint submission_of_text_once unique,
  label             text,
  group_id          uuid not null references working_group,
  edition_id        uuid not null references edition,
  guarded_by        text not null check (guarded_by in ('DRAFT', 'AGREED_PLAN')),
  open_in           text not null check (open_in in ('PLAN_EDITS', 'UPDATES')),
  tacit_may_count   boolean not null,
  state             text not null check (state in ('OPEN', 'AGREED', 'REFUSED', 'TAKEN_BACK', 'LAPSED')),
  opened_at         timestamptz not null,
  decided_at        timestamptz,
  refused_at        timestamptz,
  refused_by_id     uuid references person,
  refused_role      acting_role,
  refused_country   country,
  refused_sector    sector,
  refusal           text constraint submission_refusal_length check (length(refusal) between 1 and 4000),
  refusal_language  language,
  clock_started_on  date,
  clock_ends_on     date,
  constraint submission_decided check ((state = 'OPEN') = (decided_at is null)),
  constraint submission_refused check ((state = 'REFUSED') = (refusal is not null)),
  constraint submission_clock check ((clock_started_on is null) = (clock_ends_on is null)
                                     and (clock_ends_on is null or state = 'OPEN'))
);
create unique index submission_one_open on submission (subject_kind, subject_id) where state = 'OPEN';
create index submission_of_subject on submission (subject_kind, subject_id, opened_at);
create index submission_open_of_group on submission (group_id) where state = 'OPEN';

-- A key belongs to the seat that its capacity names and outlasts whoever gave it; silence gives one without a person.
create table agreement_key (
  id                    uuid primary key,
  submission_id         uuid not null references submission,
  country               country not null,
  given_at              timestamptz not null,
  by_id                 uuid references person,
  by_role               acting_role,
  by_country            country,
  by_sector             sector,
  reservation           text constraint key_reservation_length check (length(reservation) between 1 and 4000),
  reservation_language  language,
  withdrawn_at          timestamptz,
  constraint key_is_given_or_tacit check ((by_id is null) = (by_role is null) and (by_id is not null or reservation is null)),
  constraint key_of_own_country check (by_country is null or by_country = country)
);
create unique index agreement_key_one_per_country on agreement_key (submission_id, country) where withdrawn_at is null;

create table endorsement (
  submission_id  uuid not null references submission,
  given_at       timestamptz not null,
  by_id          uuid not null references person,
  by_role        acting_role not null,
  by_country     country not null,
  by_sector      sector not null,
  primary key (submission_id, by_country)
);

create table minor_revision (
  text_id            uuid primary key,
  base_id            uuid not null,
  subject_kind       text not null,
  subject_id         uuid not null,
  label              text,
  group_id           uuid not null references working_group,
  edition_id         uuid not null references edition,
  guarded_by         text not null check (guarded_by in ('DRAFT', 'AGREED_PLAN')),
  open_in            text not null check (open_in in ('PLAN_EDITS', 'UPDATES')),
  made_at            timestamptz not null,
  made_by_id         uuid not null references person,
  made_role          acting_role not null,
  made_country       country not null,
  made_sector        sector not null,
  contestable_until  date not null,
  settled            boolean not null default false,
  contested_at       timestamptz,
  contested_by_id    uuid references person,
  contested_role     acting_role,
  contested_country  country,
  contested_sector   sector,
  contest            text constraint contest_length check (length(contest) between 1 and 4000),
  contest_language   language
);
create index minor_revision_of_subject on minor_revision (subject_kind, subject_id, made_at);

-- One row: what the Partnership has set about agreement.
create table agreement_settings (
  single_row           boolean primary key default true check (single_row),
  revision             int not null default 0,
  private_seats_agree  boolean not null default false,
  tacit                boolean not null default false,
  tacit_days           int not null default 10 check (tacit_days between 1 and 60)
);
insert into agreement_settings default values;

-- What other modules may read: the text of each subject that is before both countries now, and whose keys it has.
create view open_submission as
  select s.id as submission_id, s.subject_kind, s.subject_id, s.text_id, s.group_id, s.edition_id, s.opened_at,
         exists (select from agreement_key k where k.submission_id = s.id and k.country = 'CA' and k.withdrawn_at is null) as ca_key,
         exists (select from agreement_key k where k.submission_id = s.id and k.country = 'MX' and k.withdrawn_at is null) as mx_key
    from submission s where s.state = 'OPEN';
