-- Append-only: the trigger refuses what no code of ours would do.
create table audit_entry (
  id            uuid primary key,
  subject_kind  text not null,
  subject_id    uuid not null,
  action        text not null,
  group_id      uuid references working_group,
  edition_id    uuid references edition,
  draft         boolean not null,
  done_at       timestamptz not null,
  by_id         uuid not null references person,
  by_role       acting_role not null,
  by_country    country,
  by_sector     sector,
  fields        jsonb not null
);
create index audit_entry_of_subject on audit_entry (subject_kind, subject_id, done_at, id);

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'The audit trail is append-only';
end $$;

create trigger audit_entry_is_append_only before update or delete or truncate on audit_entry
  for each statement execute function refuse_audit_change();
