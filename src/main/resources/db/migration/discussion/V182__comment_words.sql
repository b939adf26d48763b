-- The words of a comment in its language.
alter table comment add column words tsvector generated always as (words_in(language, body)) stored;
create index comment_found on comment using gin (words);
create index comment_posted on comment (posted_at);
