-- A text in three languages as LocalizedTextJson writes it: a source that is there, and no text longer than the limit.
create function is_localized_text(value jsonb, longest int) returns boolean
language sql immutable parallel safe as $$
  select value ->> 'source' in ('EN', 'FR', 'ES')
     and length(btrim(value #>> array['texts', value ->> 'source', 'text'])) > 0
     and not exists (
       select from jsonb_each(value -> 'texts') as entry(language, translation)
        where entry.language not in ('EN', 'FR', 'ES')
           or length(entry.translation ->> 'text') > longest
           or entry.translation ->> 'state' not in ('MISSING', 'DRAFT', 'APPROVED', 'OUTDATED')
           or (entry.translation ->> 'state' = 'MISSING') <> (entry.translation ->> 'text' = ''))
$$;

create domain country as text check (value in ('CA', 'MX'));
create domain sector as text check (value in ('PUBLIC', 'PRIVATE'));
create domain language as text check (value in ('EN', 'FR', 'ES'));
create domain acting_role as text check (value in
  ('CO_CHAIR', 'ALTERNATE', 'SECRETARY', 'COORDINATOR', 'NATIONAL_CO_CHAIR', 'MEMBER', 'OBSERVER', 'ADMINISTRATOR'));
