-- Themes and pillars of the Partnership: dated, never deleted.
create table theme (
  id           uuid primary key,
  revision     int not null default 0,
  name         jsonb not null constraint theme_name_is_text check (is_localized_text(name, 200)),
  description  jsonb constraint theme_description_is_text check (is_localized_text(description, 1000)),
  first_day    date not null,
  last_day     date,
  constraint theme_ends_after_it_begins check (last_day >= first_day)
);

-- What other modules may read of themes.
create view theme_name as
  select id as theme_id, name from theme;
