-- Links that sign one person in, once. Only the hash is kept: who reads the table cannot sign in.
create table sign_in_link (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  principal text not null,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null check (expires_at > made_at),
  used_at timestamptz
);

grant select, insert, update, delete on sign_in_link to hashiwatashi_app;
