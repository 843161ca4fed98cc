-- Who works with the program, and as what. An account is one person, for ever: it is disabled, never
-- deleted, and its name is never given to somebody else, since desks, drafts and histories go by it.
create table account (
  id bigint generated always as identity primary key,
  -- as its person signs in, and as histories name who did something
  name text not null unique check (name <> '' and name = btrim(name)),
  email text check (email <> ''),
  made_at timestamptz not null default now(),
  made_by text not null,
  disabled_at timestamptz,
  disabled_by text,
  constraint disabled_by_somebody check ((disabled_at is null) = (disabled_by is null))
);

-- Names that differ in letters' case or width only would be taken for each other.
create unique index account_alike on account (lower(normalize(name, nfkc)));

-- As what an account may act, and for whom. Counts once a second person has confirmed it, and until it ends.
create table appointment (
  id bigint generated always as identity primary key,
  account_id bigint not null references account,
  principal text not null check (principal in (
    'WORKER', 'SENDING_EMPLOYER', 'RECEIVING_EMPLOYER', 'CONSULTANT', 'OFFICE_MANAGER', 'HQ_ADMINISTRATOR',
    'HQ_ANALYST', 'HELLO_WORK_OFFICER', 'LABOUR_BUREAU_OFFICER', 'AGREEMENT_OFFICER', 'PARTNER', 'AUDITOR',
    'SYSTEM_OPERATOR')),
  -- for whom: of a consultant the office, or * for all of them; of an employer's user the employer; of a
  -- worker the person; of an officer the Hello Work office or the prefecture; else empty
  scope text not null default '',
  -- of an employer's user who is limited to these of its establishments; empty: all
  establishments text[] not null default '{}',
  -- the last day of an agent's mandate; null: until ended
  through date,
  granted_at timestamptz not null default now(),
  granted_by text not null,
  confirmed_at timestamptz,
  confirmed_by text,
  ended_at timestamptz,
  ended_by text,
  constraint confirmed_by_somebody check ((confirmed_at is null) = (confirmed_by is null)),
  -- four eyes
  constraint confirmed_by_another check (confirmed_by <> granted_by),
  constraint ended_by_somebody check ((ended_at is null) = (ended_by is null)),
  constraint scope_where_there_is_one check ((scope = '') = (principal in
    ('HQ_ADMINISTRATOR', 'HQ_ANALYST', 'AUDITOR', 'SYSTEM_OPERATOR')))
);

create unique index appointment_in_force on appointment (account_id, principal, scope)
  where ended_at is null;

-- Whoever signed in by a link until now was a consultant who saw everything, and stays one.
insert into account (name, made_by)
select distinct on (lower(normalize(name, nfkc))) name, 'system' from (
  select principal as name from sign_in_link
  union select owner from draft
  union select owner from desk
  union select owner from import
  union select owner from list_view
  union select changed_by from record_change where changed_by not like 'system%') as named
where btrim(name) = name and name <> ''
order by lower(normalize(name, nfkc)), name;

insert into appointment (account_id, principal, scope, granted_by, confirmed_at, confirmed_by)
select id, 'CONSULTANT', '*', 'system', now(), 'system before accounts' from account;

-- What a connection may see and do from here on, until it is told another name. Everything comes from the
-- tables above: the program says who is at work, never what that person may do. A name that is unknown or
-- disabled may nothing.
create function acting_as(person text, source text) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
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
    array_agg(distinct p.scope) filter (where p.principal = 'WORKER') as people,
    (select array_agg(distinct e) from appointment l, unnest(l.establishments) e
     where l.account_id = min(p.account_id) and l.principal in ('SENDING_EMPLOYER', 'RECEIVING_EMPLOYER')
       and l.confirmed_at is not null and l.ended_at is null
       and (l.through is null or l.through >= (now() at time zone 'Asia/Tokyo')::date)) as establishments
  into mine
  from account a join appointment p on p.account_id = a.id
  where a.name = person and a.disabled_at is null and p.confirmed_at is not null and p.ended_at is null
    and (p.through is null or p.through >= (now() at time zone 'Asia/Tokyo')::date);
  perform set_config('hashiwatashi.actor', coalesce(person, ''), false),
    set_config('hashiwatashi.source', coalesce(source, ''), false),
    set_config('hashiwatashi.job', '', false),
    set_config('hashiwatashi.account', coalesce(mine.id::text, ''), false),
    set_config('hashiwatashi.roles', coalesce(mine.roles, '{}')::text, false),
    set_config('hashiwatashi.offices', coalesce(mine.offices, '{}')::text, false),
    set_config('hashiwatashi.managed', coalesce(mine.managed, '{}')::text, false),
    set_config('hashiwatashi.employers', coalesce(mine.employers, '{}')::text, false),
    set_config('hashiwatashi.establishments', coalesce(mine.establishments, '{}')::text, false),
    set_config('hashiwatashi.people', coalesce(mine.people, '{}')::text, false);
end
$$;

-- The same for work of the program itself, which has a name too, by itself or on behalf of a person.
create function acting_as_job(job text, person text) returns void
language plpgsql set search_path = pg_catalog, public as $$
begin
  perform set_config('hashiwatashi.actor', case person when 'system' then 'system:' || job else person end, false),
    set_config('hashiwatashi.source', 'job', false),
    set_config('hashiwatashi.job', job, false),
    set_config('hashiwatashi.account', '', false),
    set_config('hashiwatashi.roles', '{}', false),
    set_config('hashiwatashi.offices', '{}', false),
    set_config('hashiwatashi.managed', '{}', false),
    set_config('hashiwatashi.employers', '{}', false),
    set_config('hashiwatashi.establishments', '{}', false),
    set_config('hashiwatashi.people', '{}', false);
end
$$;

revoke all on function acting_as(text, text), acting_as_job(text, text) from public;
grant execute on function acting_as(text, text), acting_as_job(text, text) to hashiwatashi_app;
grant select, insert, update on account, appointment to hashiwatashi_app;
