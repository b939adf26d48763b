create table comment (
  id            uuid primary key,
  subject_kind  text not null,
  subject_id    uuid not null,
  body          text not null constraint comment_body_length check (length(body) between 1 and 10000),
  language      language not null,
  posted_at     timestamptz not null,
  by_id         uuid not null references person,
  by_role       acting_role not null,
  by_country    country,
  by_sector     sector,
  illustrative  boolean not null default false
);
create index comment_of_subject on comment (subject_kind, subject_id, posted_at, id);
