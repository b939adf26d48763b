-- Some things nobody does but time: a country's silence that counts as its consent.
alter table audit_entry
  alter column by_id drop not null,
  alter column by_role drop not null,
  add constraint audit_entry_has_doer_or_none check ((by_id is null) = (by_role is null));
