create table organisation (
  id       uuid primary key,
  name     jsonb not null constraint organisation_name_is_text check (is_localized_text(name, 200)),
  country  country
);

create table person (
  id               uuid primary key,
  revision         int not null default 0,
  name             text not null constraint person_name_length check (length(name) between 1 and 200),
  email            text not null constraint person_email_length check (length(email) between 3 and 254),
  organisation_id  uuid references organisation,
  position         jsonb constraint person_position_is_text check (is_localized_text(position, 200)),
  country          country,
  sector           sector,
  level            text not null check (level in
                     ('FEDERAL', 'PROVINCIAL_OR_STATE', 'BUSINESS', 'ASSOCIATION', 'ACADEMIA', 'OTHER')),
  language         language not null,
  time_zone        text not null
);
create unique index person_email_key on person (lower(email));

-- What an identity provider calls a person; a person may sign in by several providers.
create table sign_in_identity (
  issuer     text not null,
  subject    text not null,
  person_id  uuid not null references person,
  primary key (issuer, subject)
);
