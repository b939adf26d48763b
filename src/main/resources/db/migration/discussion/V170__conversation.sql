-- What becomes of comments: answers, words put right, words taken back, questions that are settled.
alter table comment
  add column answers_id        uuid references comment,
  add column group_id          uuid references working_group,
  add column edition_id        uuid references edition,
  add column revision          integer not null default 0,
  add column edited_at         timestamptz,
  add column deleted_at        timestamptz,
  add column resolved_at       timestamptz,
  add column resolved_by_id    uuid references person,
  add column resolved_by_role  acting_role,
  add column resolved_by_country country,
  add column resolved_by_sector sector,
  add constraint comment_resolved_by_somebody check ((resolved_at is null) = (resolved_by_id is null)),
  add constraint comment_answers_are_not_resolved check (answers_id is null or resolved_at is null);

comment on column comment.answers_id is 'The comment that it answers; an answer to an answer answers the same one';

update comment c set group_id = p.group_id, edition_id = p.edition_id
  from work_plan p
 where p.id = coalesce(
   case when c.subject_kind = 'PLAN' then c.subject_id end,
   (select m.plan_id from milestone m where c.subject_kind = 'MILESTONE' and m.id = c.subject_id),
   (select g.plan_id from goal g where c.subject_kind = 'GOAL' and g.id = c.subject_id));

alter table comment alter column group_id set not null, alter column edition_id set not null;
create index comment_of_group on comment (group_id, edition_id, posted_at);
create index comment_answers on comment (answers_id) where answers_id is not null;

-- What a comment said before it was put right.
create table comment_text (
  comment_id  uuid not null references comment,
  revision    integer not null,
  body        text not null,
  language    language not null,
  until       timestamptz not null,
  primary key (comment_id, revision)
);

create table comment_mention (
  comment_id  uuid not null references comment,
  person_id   uuid not null references person,
  primary key (comment_id, person_id)
);
create index comment_mention_of_person on comment_mention (person_id);

-- What somebody types and has not posted; the zero id stands for what answers nothing.
create table comment_draft (
  person_id     uuid not null references person,
  subject_kind  text not null,
  subject_id    uuid not null,
  answers_id    uuid not null,
  body          text not null constraint comment_draft_length check (length(body) <= 20000),
  language      language not null,
  saved_at      timestamptz not null,
  primary key (person_id, subject_kind, subject_id, answers_id)
);

-- Up to when somebody has read what is said on a subject, and whether they want to hear of it, where they have said so.
create table comment_reader (
  person_id     uuid not null references person,
  subject_kind  text not null,
  subject_id    uuid not null,
  read_until    timestamptz,
  follows       boolean,
  primary key (person_id, subject_kind, subject_id)
);
