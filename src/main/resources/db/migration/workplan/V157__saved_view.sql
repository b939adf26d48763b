-- How a person reads work plans, kept under a name of their own: the filters and the order as an address writes them. It names
-- no group and no edition, so it opens on whichever plan one reads, and nobody else ever sees it.
create table saved_view (
  id          uuid primary key,
  person_id   uuid not null references person,
  name        text not null constraint saved_view_name_length check (length(name) between 1 and 80),
  query       text not null constraint saved_view_query_length check (length(query) between 1 and 2000),
  revision    int not null default 0,
  created_at  timestamptz not null
);

-- Who hears a name read out cannot tell large letters from small ones.
create unique index saved_view_name_once on saved_view (person_id, lower(name));
