-- Who has which page open; worth nothing after a crash, and seen no more a minute after its replica is gone.
create unlogged table presence (
  page          uuid primary key,
  subject_kind  text not null,
  subject_id    uuid not null,
  person_id     uuid not null references person,
  edits         boolean not null,
  seen_at       timestamptz not null
);
create index presence_of_subject on presence (subject_kind, subject_id);
