-- The sizes of product.md §8. Needs the temporary table vocabulary (language, rank, word), the most used words first.
do $$ begin perform setseed(0.5); end $$;

-- Sentences of twelve words, few of which are common and most of them rare.
create temporary table sentence (language text, number int, words text, primary key (language, number));
insert into sentence
select w.language, s.number, string_agg(v.word, ' ')
  from (select language, count(*) as count from vocabulary group by language) w
 cross join generate_series(0, 9999) s (number)
 cross join lateral (select floor(power(w.count, random()))::int as rank
                       from generate_series(1, 12 + 0 * s.number)) r
  join vocabulary v on v.language = w.language and v.rank = r.rank
 group by w.language, s.number;
analyze sentence;

create function pg_temp.some_words(asked text, sentences int) returns text volatile language sql as $$
  select string_agg(s.words, '. ')
    from (select floor(random() * 10000)::int as number from generate_series(1, sentences)) r
    join sentence s on s.language = asked and s.number = r.number
$$;

create function pg_temp.in_three(sentences int) returns jsonb volatile language sql as $$
  select jsonb_build_object('source', 'EN', 'texts', jsonb_build_object(
    'EN', jsonb_build_object('text', pg_temp.some_words('EN', sentences), 'state', 'APPROVED'),
    'FR', jsonb_build_object('text', pg_temp.some_words('FR', sentences), 'state', 'APPROVED'),
    'ES', jsonb_build_object('text', pg_temp.some_words('ES', sentences), 'state', 'APPROVED')))
$$;

create function pg_temp.id_of(kind text, number bigint) returns uuid immutable language sql as $$
  select md5(kind || number)::uuid
$$;

create function pg_temp.one_language(number bigint) returns text immutable language sql as $$
  select (array['EN', 'FR', 'ES'])[1 + number % 3]
$$;

insert into person (id, name, email, level, language, time_zone)
select pg_temp.id_of('person', n), 'Position ' || n, 'person' || n || '@whole.example', 'OTHER',
       pg_temp.one_language(n), 'America/Toronto'
  from generate_series(1, 2000) n;

insert into working_group (id, code) select pg_temp.id_of('group', n), 'whole-' || n from generate_series(1, 20) n;
insert into working_group_version (group_id, valid_from, name, mandate, state)
select pg_temp.id_of('group', n), date '2005-01-01', pg_temp.in_three(1), pg_temp.in_three(3), 'ACTIVE'
  from generate_series(1, 20) n;
insert into membership (id, group_id, person_id, part, held_from)
select pg_temp.id_of('membership', n), pg_temp.id_of('group', 1 + n % 20), pg_temp.id_of('person', n), 'MEMBER', date '2010-01-01'
  from generate_series(1, 2000) n;

insert into edition (id, code, year, host, mode, first_day, meeting_first, meeting_last, stage)
select pg_temp.id_of('edition', n), (1980 + n) || 'w', 1980 + n, 'CA', 'VIRTUAL', make_date(1979 + n, 11, 21),
       make_date(1980 + n, 11, 20), make_date(1980 + n, 11, 20), 'CLOSED'
  from generate_series(1, 25) n;

insert into work_plan (id, group_id, edition_id)
select pg_temp.id_of('plan', g * 100 + e), pg_temp.id_of('group', g), pg_temp.id_of('edition', e)
  from generate_series(1, 20) g, generate_series(1, 25) e;
insert into plan_version (id, plan_id, number, state, agreed_on, agreed_before_tandem)
select pg_temp.id_of('version', g * 100 + e), pg_temp.id_of('plan', g * 100 + e), 1, 'AGREED', make_date(1980 + e, 1, 15), true
  from generate_series(1, 20) g, generate_series(1, 25) e;

insert into goal (id, plan_id)
select pg_temp.id_of('goal', n), pg_temp.id_of('plan', (1 + n / 5 % 20) * 100 + 1 + n / 100) from generate_series(0, 2499) n;
insert into goal_text (version_id, goal_id, number, title, description)
select pg_temp.id_of('version', (1 + n / 5 % 20) * 100 + 1 + n / 100), pg_temp.id_of('goal', n), 1 + n % 5,
       pg_temp.in_three(1), pg_temp.in_three(2)
  from generate_series(0, 2499) n;

insert into milestone (id, plan_id)
select pg_temp.id_of('milestone', n), pg_temp.id_of('plan', (1 + n / 40 % 20) * 100 + 1 + n / 800) from generate_series(0, 19999) n;
insert into milestone_text (version_id, milestone_id, goal_id, position, title, deliverable)
select pg_temp.id_of('version', (1 + n / 40 % 20) * 100 + 1 + n / 800), pg_temp.id_of('milestone', n),
       pg_temp.id_of('goal', n / 8), 1 + n % 8, pg_temp.in_three(1), pg_temp.in_three(1)
  from generate_series(0, 19999) n;

-- Four of each country on each milestone, one after another.
insert into progress_update (id, milestone_id, country, previous_id, plan_version_id, period, kind, status_from, status,
                             working_status, unchanged_times, points, language, posted_at, by_id, by_role, by_country, by_sector)
select pg_temp.id_of('update', n), pg_temp.id_of('milestone', n / 8), (array['CA', 'MX'])[1 + n / 4 % 2],
       case when n % 4 > 0 then pg_temp.id_of('update', n - 1) end,
       pg_temp.id_of('version', (1 + n / 8 / 40 % 20) * 100 + 1 + n / 8 / 800), (1980 + n / 6400) || '-Q' || 1 + n % 4, 'CHANGED',
       'ON_TRACK', 'ON_TRACK', 'ON_TRACK', 0,
       array[pg_temp.some_words(pg_temp.one_language(n), 1), pg_temp.some_words(pg_temp.one_language(n), 1)],
       pg_temp.one_language(n), make_date(1980 + n / 6400, 1 + 3 * (n % 4), 1) + interval '1 minute' * (n % 6400),
       pg_temp.id_of('person', 1 + n % 2000), 'CO_CHAIR', (array['CA', 'MX'])[1 + n / 4 % 2], 'PUBLIC'
  from generate_series(0, 159999) n;

insert into comment (id, subject_kind, subject_id, body, language, posted_at, by_id, by_role, by_country, group_id, edition_id)
select pg_temp.id_of('comment', n), 'MILESTONE', pg_temp.id_of('milestone', n / 5),
       pg_temp.some_words(pg_temp.one_language(n), 2), pg_temp.one_language(n),
       make_date(1981 + n / 4000, 2, 1) + interval '1 minute' * (n % 4000), pg_temp.id_of('person', 1 + n % 2000), 'MEMBER',
       (array['CA', 'MX'])[1 + n % 2], pg_temp.id_of('group', 1 + n / 5 / 40 % 20), pg_temp.id_of('edition', 1 + n / 4000)
  from generate_series(0, 99999) n;
