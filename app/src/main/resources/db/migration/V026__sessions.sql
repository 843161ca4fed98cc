-- Sessions of browsers, as Spring Session keeps them. Times are milliseconds since 1970.
create table web_session (
  primary_id text primary key,
  session_id text not null unique,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval integer not null,
  expiry_time bigint not null,
  principal_name text
);

create index web_session_expiry on web_session (expiry_time);
create index web_session_of on web_session (principal_name) where principal_name is not null;

create table web_session_attributes (
  session_primary_id text not null references web_session on delete cascade,
  attribute_name text not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);

-- Who came in when and from where, and which tries were refused. A refused try for a name that nobody has is
-- kept too, without the name: it takes as long as another.
create table sign_in (
  id bigint generated always as identity primary key,
  account_id bigint references account,
  at timestamptz not null default now(),
  source text not null,
  how text not null check (how in ('PASSWORD', 'CODE', 'LINK', 'PROVIDER')),
  refused boolean not null
);

create index sign_in_of on sign_in (account_id, at desc);

grant select, insert, update, delete on web_session, web_session_attributes to hashiwatashi_app;
grant select, insert on sign_in to hashiwatashi_app;

select audit_from_now_on('sign_in', 'sign_in', 'id');

-- Sessions are the filter's that reads them, before anybody is known; who came in, one's own and the administrators'.
create policy seen on web_session to hashiwatashi_app using (
  (select current_setting('hashiwatashi.job', true) = 'sessions'));
create policy seen on web_session_attributes to hashiwatashi_app using (
  (select current_setting('hashiwatashi.job', true) = 'sessions'));
create policy seen on sign_in to hashiwatashi_app using (
  (select acting_in_job() or 'HQ_ADMINISTRATOR' = any (acting_for('roles')))
  or account_id = (select acting_account()));
select secured_from_now_on('web_session');
select secured_from_now_on('web_session_attributes');
select secured_from_now_on('sign_in');
