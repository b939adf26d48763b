-- Words as they are searched: without accents, as the stems of the language they are written in.
create extension if not exists unaccent;

create text search configuration tandem_en (copy = english);
create text search configuration tandem_fr (copy = french);
create text search configuration tandem_es (copy = spanish);
alter text search configuration tandem_en
  alter mapping for hword, hword_part, word with unaccent, english_stem;
alter text search configuration tandem_fr
  alter mapping for hword, hword_part, word with unaccent, french_stem;
alter text search configuration tandem_es
  alter mapping for hword, hword_part, word with unaccent, spanish_stem;

create text search configuration tandem_begun (copy = simple);
alter text search configuration tandem_begun alter mapping for hword, hword_part, word with unaccent, simple;

create function words_config(language text) returns regconfig
language sql immutable parallel safe
return case language when 'EN' then 'tandem_en'::regconfig
                     when 'FR' then 'tandem_fr'::regconfig
                     else 'tandem_es'::regconfig end;

-- The words of a text in one language, as their stems and as they stand, by which one finds them before they are typed to
-- their end; none of a missing text.
create function words_in(language text, words text) returns tsvector
language sql immutable parallel safe
return to_tsvector(words_config(language), coalesce(words, '')) || to_tsvector('tandem_begun', coalesce(words, ''));

-- As LocalizedTextJson writes it.
create function text_in(language text, value jsonb) returns text
language sql immutable parallel safe
return coalesce(value #>> array['texts', language, 'text'], '');

-- What is asked in one language. complete: as people write it, with "phrases", or and -without; begun: one word that may
-- go on, empty for none. A word that the language does not look for, such as an article, begins none.
create function words_asked(language text, complete text, begun text) returns tsquery
language sql immutable parallel safe
return websearch_to_tsquery(words_config(language), complete)
       && (plainto_tsquery(words_config(language), begun)
           || to_tsquery('tandem_begun', case when numnode(plainto_tsquery(words_config(language), begun)) = 0 then ''
                                              else begun || ':*' end));

-- The words around what was found, the hits between two characters that no text has (U+E000, U+E001); dots say what is left
-- out before and after.
create function words_around(language text, words text, asked tsquery, whole boolean) returns text
language sql stable parallel safe
return (
  select case when starts_with(words, plain) then '' else '… ' end || marked
         || case when right(words, length(plain)) = plain then '' else ' …' end
    from (select marked, translate(marked, U&'\E000\E001', '') as plain
            from (select ts_headline(words_config(language), translate(words, U&'\E000\E001', ''), asked,
                                     case when whole then 'HighlightAll=true'
                                          else 'MaxWords=32, MinWords=20, MaxFragments=2, FragmentDelimiter=" … "' end
                                     || ', StartSel=' || U&'\E000' || ', StopSel=' || U&'\E001') as marked) h) p);
