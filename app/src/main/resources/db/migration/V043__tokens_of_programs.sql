-- Tokens by which a program of somebody's own asks for what its person may see, in one appointment of that
-- person's and no other. Nobody can read one back: a hash is kept, and how it begins.
alter table appointment add constraint appointment_of_account unique (id, account_id);

create table api_token (
  id bigint generated always as identity primary key,
  account_id bigint not null references account,
  appointment_id bigint not null,
  -- what its person calls it
  purpose text not null check (purpose <> ''),
  beginning text not null check (beginning like 'hwt\_%' and length(beginning) = 10),
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  -- whether what is sent (POST) is taken, too; else it asks only (GET)
  sends boolean not null,
  made_at timestamptz not null,
  -- its last day
  through date not null,
  -- give or take some minutes: not every use is written
  last_used_at timestamptz,
  ended_at timestamptz,
  ended_by text,
  foreign key (appointment_id, account_id) references appointment (id, account_id),
  constraint a_year_at_most check (through
    between (made_at at time zone 'Asia/Tokyo')::date and (made_at at time zone 'Asia/Tokyo')::date + 365),
  constraint ended_by_somebody check ((ended_at is null) = (ended_by is null))
);

create index api_token_of on api_token (account_id);
create index api_token_in on api_token (appointment_id);

-- Once made, nothing is changed in it but when it was used last, and that it has ended.
grant select, insert on api_token to hashiwatashi_app;
grant update (last_used_at, ended_at, ended_by) on api_token to hashiwatashi_app;

-- Not what it is known by; and each use is not an entry: the first of a day is a sign-in.
select audit_from_now_on('api_token', 'api_token', 'id', '-', 'token_hash,last_used_at');

-- Seen by whoever sees the appointment: oneself, and the administrators of the appointment.
create policy seen on api_token for select to hashiwatashi_app using (
  (select acting_in_job()) or appointment_id in (select p.id from appointment p));
-- One's own only, and by no other token.
create policy made on api_token for insert to hashiwatashi_app with check (
  account_id = (select acting_account()) and (select coalesce(current_setting('hashiwatashi.token', true), '') = ''));
-- What has ended stays so.
create policy ended on api_token for update to hashiwatashi_app using (
  ended_at is null and ((select acting_in_job()) or account_id = (select acting_account())))
  with check ((select acting_in_job()) or account_id = (select acting_account()));
select secured_from_now_on('api_token');

alter table sign_in drop constraint sign_in_how_check,
  add constraint sign_in_how_check check (how in ('PASSWORD', 'CODE', 'LINK', 'PROVIDER', 'TOKEN'));

-- Whoever may have known the password or held the authenticator may have made a token: a new one of either ends
-- all, whatever path the program takes.
create function tokens_end_with_what_proves() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update api_token set ended_at = now(), ended_by = coalesce(acting_name(), session_user)
  where account_id = new.account_id and ended_at is null;
  return null;
end
$$;
revoke all on function tokens_end_with_what_proves() from public;
create trigger tokens_end after update on credential for each row
  when (new.password is distinct from old.password
    or new.second_factor_set_at is distinct from old.second_factor_set_at)
  execute function tokens_end_with_what_proves();
create trigger tokens_end_with_the_first after insert on credential for each row
  when (new.password is not null or new.second_factor is not null)
  execute function tokens_end_with_what_proves();

-- What a connection may see and do from here on. By a token: what its person may in that one appointment.
drop function acting_as(text, text);
create function acting_as(person text, source text, appointed bigint default null) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  mine record;
begin
  select
    min(a.id) as id,
    array_agg(distinct p.principal) as roles,
    array_agg(distinct p.scope) filter (where p.principal in ('CONSULTANT', 'OFFICE_MANAGER')) as offices,
    array_agg(distinct p.scope) filter (where p.principal = 'OFFICE_MANAGER') as managed,
    array_agg(distinct p.scope) filter (where p.principal in ('SENDING_EMPLOYER', 'RECEIVING_EMPLOYER')
      and p.establishments = '{}') as employers,
    array_agg(distinct coalesce(m.into_id, p.scope)) filter (where p.principal = 'WORKER') as people,
    (select array_agg(distinct e) from appointment l, unnest(l.establishments) e
     where l.account_id = min(p.account_id) and l.principal in ('SENDING_EMPLOYER', 'RECEIVING_EMPLOYER')
       and (appointed is null or l.id = appointed)
       and l.confirmed_at is not null and l.ended_at is null
       and (l.through is null or l.through >= (now() at time zone 'Asia/Tokyo')::date)) as establishments
  into mine
  from account a join appointment p on p.account_id = a.id
    left join merged_record m
      on p.principal = 'WORKER' and m.register = 'people' and m.record_id = p.scope
  where a.name = person and a.disabled_at is null and p.confirmed_at is not null and p.ended_at is null
    and (appointed is null or p.id = appointed)
    and (p.through is null or p.through >= (now() at time zone 'Asia/Tokyo')::date);
  perform set_config('hashiwatashi.actor', coalesce(person, ''), false),
    set_config('hashiwatashi.source', coalesce(source, ''), false),
    set_config('hashiwatashi.job', '', false),
    set_config('hashiwatashi.token', coalesce(appointed::text, ''), false),
    set_config('hashiwatashi.account', coalesce(mine.id::text, ''), false),
    set_config('hashiwatashi.roles', coalesce(mine.roles, '{}')::text, false),
    set_config('hashiwatashi.offices', coalesce(mine.offices, '{}')::text, false),
    set_config('hashiwatashi.managed', coalesce(mine.managed, '{}')::text, false),
    set_config('hashiwatashi.employers', coalesce(mine.employers, '{}')::text, false),
    set_config('hashiwatashi.establishments', coalesce(mine.establishments, '{}')::text, false),
    set_config('hashiwatashi.people', coalesce(mine.people, '{}')::text, false);
end
$$;
revoke all on function acting_as(text, text, bigint) from public;
grant execute on function acting_as(text, text, bigint) to hashiwatashi_app;
