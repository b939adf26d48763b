create table edition (
  id             uuid primary key,
  revision       int not null default 0,
  code           text not null constraint edition_code_key unique
                   constraint edition_code_form check (code ~ '^[0-9]{4}[a-z]?$'),
  number         int constraint edition_number_positive check (number > 0),
  year           int not null,
  host           country not null,
  city           jsonb constraint edition_city_is_text check (is_localized_text(city, 100)),
  mode           text not null check (mode in ('IN_PERSON', 'VIRTUAL', 'HYBRID')),
  emphasis       jsonb constraint edition_emphasis_is_text check (is_localized_text(emphasis, 500)),
  first_day      date not null,
  meeting_first  date not null,
  meeting_last   date not null,
  stage          text not null check (stage in
                   ('PLANNING', 'IN_PROGRESS', 'UPDATE_CALL', 'STOCK_TAKING', 'REPORTING', 'CLOSED')),
  illustrative   boolean not null default false,
  constraint edition_meeting_order check (first_day <= meeting_first and meeting_first <= meeting_last)
);

-- What other modules may read of editions.
create view edition_stage as
  select id as edition_id, code, year, first_day, meeting_last, stage from edition;
