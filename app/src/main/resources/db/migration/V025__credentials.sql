-- How an account proves who is at work. A password is kept as Argon2id with its parameters; the second
-- factor's secret is sealed under a key outside the database.
create table credential (
  account_id bigint primary key references account,
  password text check (password like '$argon2id$%'),
  password_set_at timestamptz,
  second_factor bytea,
  second_factor_set_at timestamptz,
  -- the time step of the last code that was taken: each is taken once
  last_step bigint,
  -- shown, and not yet proved to be known
  second_factor_offered bytea,
  constraint password_set_some_time check ((password is null) = (password_set_at is null)),
  constraint second_factor_set_some_time check ((second_factor is null) = (second_factor_set_at is null))
);

-- Codes for whoever has lost the second factor, each taken once. They hold 66 random bits.
create table recovery_code (
  account_id bigint not null references account,
  code_hash bytea not null check (octet_length(code_hash) = 32),
  made_at timestamptz not null default now(),
  used_at timestamptz,
  primary key (account_id, code_hash)
);

-- How often in a row a name was tried from a place, whether there is such a name or not. Of the name a hash
-- is kept: now and then people type their password into that field.
create table sign_in_attempt (
  name_hash bytea not null check (octet_length(name_hash) = 32),
  source text not null,
  failures integer not null check (failures > 0),
  last_at timestamptz not null,
  primary key (name_hash, source)
);

create index sign_in_attempt_old on sign_in_attempt (last_at);

grant select, insert, update on credential to hashiwatashi_app;
grant select, insert, update, delete on recovery_code, sign_in_attempt to hashiwatashi_app;

-- Never what signs somebody in, not even as it is kept.
select audit_from_now_on('credential', 'credential', 'account_id', '-',
  'password,second_factor,second_factor_offered,last_step');
select audit_from_now_on('recovery_code', 'recovery_code', 'account_id', '-', 'code_hash');

-- Before somebody is known the program itself looks.
create policy seen on credential to hashiwatashi_app using (
  (select acting_in_job()) or account_id = (select acting_account()));
create policy seen on recovery_code to hashiwatashi_app using (
  (select acting_in_job()) or account_id = (select acting_account()));
create policy seen on sign_in_attempt to hashiwatashi_app using ((select acting_in_job()));
select secured_from_now_on('credential');
select secured_from_now_on('recovery_code');
select secured_from_now_on('sign_in_attempt');
