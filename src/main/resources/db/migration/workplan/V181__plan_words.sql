-- The words of goals, milestones and updates, by language: the title weighs most.
create function goal_words(language text, title jsonb, description jsonb, result jsonb) returns tsvector
language sql immutable parallel safe
return setweight(words_in(language, text_in(language, title)), 'A')
       || setweight(words_in(language, text_in(language, description) || ' ' || text_in(language, result)), 'B');

create function milestone_words(language text, title jsonb, deliverable jsonb, partners text) returns tsvector
language sql immutable parallel safe
return setweight(words_in(language, text_in(language, title)), 'A')
       || setweight(words_in(language, text_in(language, deliverable) || ' ' || coalesce(partners, '')), 'B');

create function update_text(points text[], reason text, next_step text) returns text
language sql immutable parallel safe
return array_to_string(points, ' ') || ' ' || coalesce(reason, '') || ' ' || coalesce(next_step, '');

alter table goal_text
  add column words_en tsvector generated always as (goal_words('EN', title, description, expected_result)) stored,
  add column words_fr tsvector generated always as (goal_words('FR', title, description, expected_result)) stored,
  add column words_es tsvector generated always as (goal_words('ES', title, description, expected_result)) stored;
create index goal_text_words on goal_text using gin (words_en, words_fr, words_es);

alter table milestone_text
  add column words_en tsvector generated always as (milestone_words('EN', title, deliverable, partners)) stored,
  add column words_fr tsvector generated always as (milestone_words('FR', title, deliverable, partners)) stored,
  add column words_es tsvector generated always as (milestone_words('ES', title, deliverable, partners)) stored;
create index milestone_text_words on milestone_text using gin (words_en, words_fr, words_es);

alter table progress_update
  add column words tsvector generated always as (words_in(language, update_text(points, reason, next_step))) stored;
create index progress_update_found on progress_update using gin (words);
create index progress_update_posted on progress_update (posted_at);

-- The texts of plans that stand: of each plan the newest agreed version, and what comes next.
create view standing_version as
  select v.id, v.plan_id, p.group_id, p.edition_id, v.state = 'AGREED' as agreed
    from plan_version v join work_plan p on p.id = v.plan_id
   where v.state in ('DRAFT', 'SUBMITTED', 'RETURNED')
      or v.state = 'AGREED'
         and not exists (select from plan_version n where n.plan_id = v.plan_id and n.state = 'AGREED'
                                                      and (n.number, n.minor) > (v.number, v.minor));

-- What other modules may read of what people comment on: the name it goes by, in the agreed version where it stands in one.
-- What stands in no version any more has none.
create view commented_title as
  select 'PLAN' as kind, p.id, g.name as title from work_plan p join group_name g on g.group_id = p.group_id
  union all
  select 'GOAL', x.id, t.title from goal x join lateral (
    select t.title from goal_text t join standing_version v on v.id = t.version_id
     where t.goal_id = x.id order by v.agreed desc limit 1) t on true
  union all
  select 'MILESTONE', x.id, t.title from milestone x join lateral (
    select t.title from milestone_text t join standing_version v on v.id = t.version_id
     where t.milestone_id = x.id order by v.agreed desc limit 1) t on true
  union all
  select 'UPDATE', u.id, t.title from progress_update u
    join milestone_text t on t.milestone_id = u.milestone_id join standing_version v on v.id = t.version_id and v.agreed;
create index goal_text_of_goal on goal_text (goal_id);
