-- What is said of a file as a whole quotes what its cells say: it is seen as its rows are, and stands apart from the
-- import, which others see, too. Of people and contacts it is the sender's alone.
create table import_notice (
  import_id bigint primary key references import on delete cascade,
  -- why it went no further, in Japanese; empty when nothing stands in its way
  told text not null default '',
  notices text[] not null default '{}'
);
insert into import_notice (import_id, told, notices)
select id, told, notices from import where told <> '' or notices <> '{}';
alter table import drop column told, drop column notices;
grant select, insert, update, delete on import_notice to hashiwatashi_app;
create policy own on import_notice to hashiwatashi_app using (
  (select acting_in_job()) or import_id in (select own_imports()));
create policy seen on import_notice for select to hashiwatashi_app using (
  import_id in (select managed_imports('{openings,employers,establishments}')));
select secured_from_now_on('import_notice');

-- All offices of the sender when it was sent: whose people the faulty rows are, nobody can say.
alter table import add column offices text[] not null default acting_for('offices');
alter table import disable trigger audit;
update import i set offices = coalesce((
    select array_agg(distinct p.scope) from appointment p join account a on a.id = p.account_id
    where a.name = i.owner and p.principal in ('CONSULTANT', 'OFFICE_MANAGER') and p.confirmed_at is not null), '{}');
alter table import enable trigger audit;

-- Imports into these registers of senders who were in no office but those that one manages.
create function wholly_managed_imports(registers text[]) returns setof bigint language sql stable as $$
  select i.id from import i
  where i.register = any (registers)
    and ('*' = any (acting_for('managed')) or i.offices <> '{}' and i.offices <@ acting_for('managed'))
$$;
drop policy seen on import_fault;
create policy seen on import_fault for select to hashiwatashi_app using (
  import_id in (select managed_imports('{openings,employers,establishments}'))
  or import_id in (select wholly_managed_imports('{people,contacts}')));

-- As before; and what is said of a file as a whole goes as its faults do.
create or replace function anonymise_person(person text) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  nobody constant text := '（匿名化済み）';
  ids text[];
  files bigint[];
begin
  if not acting_in_job() then
    raise exception 'only the job makes people anonymous' using errcode = 'insufficient_privilege';
  end if;
  perform from sending_record p
  where p.id = person and p.anonymised_on is null and kept_until(p) < today_in_japan() for update;
  if not found then
    return false;
  end if;
  select person || coalesce(array_agg(m.record_id), '{}') into ids from merged_record m
  where m.register = 'people' and m.into_id = person;

  update sending_record set
    name = nobody, kana = '', phone = null, email = null, address = null,
    birth_date = date_trunc('year', birth_date)::date, establishment_id = null, skills = '{}', career = '',
    wishes = '', consultant = '', consents = '{}', search_key = '', likeness = '{}',
    version = version + 1, updated_at = now(), anonymised_on = today_in_japan()
  where id = person;
  update merged_record set texts = '{}' where register = 'people' and into_id = person;

  -- A file that held the person goes whole: its bytes and faults quote others of the same age, its name perhaps, too.
  select coalesce(array_agg(distinct i.id), '{}') into files
  from import i join import_row r on r.import_id = i.id
  where i.register = 'people' and r.record_id = any (ids);
  delete from import_part where import_id = any (files);
  delete from import_fault where import_id = any (files);
  delete from import_notice where import_id = any (files);
  update import set file_name = nobody where id = any (files);
  update import_row set texts = '{}', before = '{}', after = '{}', likeness = '{}', alike = '{}'
  where import_id = any (files) and record_id = any (ids);

  perform erase_traces(ids, erase_accounts(ids), files::text[]);
  return true;
end
$$;

-- The same number of staff however it was typed: in whatever width and case, with blanks and hyphens or without.
create function staff_number(typed text) returns text language sql immutable as $$
  select nullif(lower(regexp_replace(normalize(typed, nfkc), '[\s\u2010-\u2015\u2212\u30fc-]+', '', 'g')), '')
$$;

create or replace function same_person(one text, other text) returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select one = other or exists (
    select from account a join account b
      on lower(a.email) = lower(b.email) or staff_number(a.person_key) = staff_number(b.person_key)
    where a.name = one and b.name = other)
$$;

-- All accounts of the person of this one.
create function accounts_of_person(one text) returns setof text
language sql stable security definer rows 3 set search_path = pg_catalog, public, pg_temp as $$
  select one
  union
  select b.name from account a join account b
    on lower(a.email) = lower(b.email) or staff_number(a.person_key) = staff_number(b.person_key)
  where a.name = one
$$;

create or replace function people_taken_out() returns bigint
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select coalesce(sum(case when e.purpose ~ '^[0-9]{1,9}$' then e.purpose::bigint end), 0)::bigint
  from audit_entry e
  where e.kind = 'LOOKED' and e.register = 'people' and e.record_id = '*' and e.what in ('export', 'page')
    and e.actor in (select accounts_of_person(acting_name())) and e.at > clock_timestamp() - interval '24 hours'
$$;

create or replace function take_out_people(how text, people bigint, most bigint) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  -- Two at once, under whatever account of the person: the second waits, and counts the first.
  perform pg_advisory_xact_lock(hashtextextended('people taken out by ' || own.name, 0))
  from (select name from accounts_of_person(acting_name()) name order by name) own;
  if people_taken_out() + people > most then
    return false;
  end if;
  perform audit_look('people', '*', null, how, people::text);
  return true;
end
$$;

-- Since when somebody else's hand may have chosen a password.
alter table credential add column handed_over_at timestamptz;
alter table credential disable trigger user;
update credential set handed_over_at = coalesce(greatest(password_set_at, second_factor_set_at), now())
where handed_over_by is not null;
alter table credential enable trigger user;
create function handed_over_now() returns trigger language plpgsql as $$
begin
  new.handed_over_at := case when new.handed_over_by is not null then now() end;
  return new;
end
$$;
create trigger handed_over_now before insert or update of handed_over_by on credential
  for each row execute function handed_over_now();

-- Why somebody may not be the second person to what another wants; null when nothing is against it. Whoever has
-- handed both their links of late may be both: an office where one person prints all letters waits a month.
create or replace function refusal_of_second_person(maker text, checker text) returns text
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select case
    when same_person(maker, checker) then 'SAME_PERSON'
    when exists (
      select from credential c join account a on a.id = c.account_id
      where a.name = checker and same_person(c.handed_over_by, maker)
        or a.name = maker and same_person(c.handed_over_by, checker)) then 'HANDED_OVER'
    when exists (
      select from credential m join account one on one.id = m.account_id,
        credential c join account other on other.id = c.account_id
      where one.name = maker and other.name = checker and same_person(m.handed_over_by, c.handed_over_by)
        and least(m.handed_over_at, c.handed_over_at) > now() - interval '30 days') then 'ONE_HAND' end
$$;

create or replace function refusal_of_confirmation(appointed bigint, maker text, checker text) returns text
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select coalesce(
    case when same_person((select name from account where id = appointed), checker) then 'OWN_ROLE' end,
    refusal_of_second_person(maker, checker),
    case when exists (
      select from credential c join account a on a.id = c.account_id
      where a.name in (maker, checker)
        and same_person(c.handed_over_by, (select name from account where id = appointed))) then 'OWN_HAND' end)
$$;

-- The establishment that a number means, if it is one of the employer that a number means: what has gone into
-- another record is that record.
create function establishment_of_employer(establishment_number text, employer_number text) returns text
language sql stable as $$
  select e.id from establishment e
  where e.id = coalesce((select m.into_id from merged_record m
      where m.register = 'establishments' and m.record_id = establishment_number), establishment_number)
    and e.employer_id = coalesce((select m.into_id from merged_record m
      where m.register = 'employers' and m.record_id = employer_number), employer_number)
$$;

-- For whom an appointment of this kind is that names a number.
create function standing_scope(kind text, number text) returns text language sql stable as $$
  select coalesce((select m.into_id from merged_record m
    where m.record_id = number and m.register = case kind when 'WORKER' then 'people'
      when 'SENDING_EMPLOYER' then 'employers' when 'RECEIVING_EMPLOYER' then 'employers' end), number)
$$;

-- Why an account may not have such a role, whoever grants it: nobody can say whose second account one of staff is
-- without mail and staff number, or an establishment is not, or no longer, the employer's.
create function refusal_of_role(appointed bigint, kind text, number text, limits text[]) returns text
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select case
    when kind not in ('WORKER', 'SENDING_EMPLOYER', 'RECEIVING_EMPLOYER') and not exists (
      select from account a
      where a.id = appointed and (a.email is not null or staff_number(a.person_key) is not null)) then 'NOBODY_KNOWN'
    when exists (select from unnest(limits) one where establishment_of_employer(one, number) is null)
      then 'OTHER_EMPLOYER' end
$$;

create or replace function establishments_for_appointment(employer text, numbers text[])
returns table (id text, name text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select distinct e.id, e.name
  from unnest(numbers) number join establishment e on e.id = establishment_of_employer(number, employer)
  where 'HQ_ADMINISTRATOR' = any (acting_for('roles'))
  order by e.id
$$;

create or replace function four_eyes() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  actor constant text := coalesce(current_setting('hashiwatashi.actor', true), '');
  job constant text := coalesce(current_setting('hashiwatashi.job', true), '');
  refused text;
begin
  if session_user <> 'hashiwatashi_app' or (job <> '' and actor = 'system:' || job) then
    return new;
  end if;
  if tg_op = 'UPDATE' and (new.account_id, new.principal, new.scope, new.establishments, new.through, new.granted_by,
        new.granted_at)
      is distinct from (old.account_id, old.principal, old.scope, old.establishments, old.through, old.granted_by,
        old.granted_at) then
    raise exception 'a grant is not changed' using errcode = 'check_violation';
  end if;
  if tg_op = 'INSERT' then
    if new.granted_by <> actor or new.confirmed_by is not null or new.ended_by is not null then
      raise exception 'granted in another name' using errcode = 'check_violation';
    end if;
    refused := coalesce(
      refusal_of_grant(new.account_id, actor),
      refusal_of_role(new.account_id, new.principal, new.scope, new.establishments));
  elsif new.confirmed_by is distinct from old.confirmed_by then
    if old.confirmed_by is not null or new.confirmed_by is distinct from actor then
      raise exception 'confirmed in another name' using errcode = 'check_violation';
    end if;
    refused := coalesce(
      refusal_of_confirmation(new.account_id, new.granted_by, actor),
      refusal_of_role(new.account_id, new.principal, new.scope, new.establishments));
  elsif new.ended_by is distinct from old.ended_by then
    if old.ended_by is not null or new.ended_by is distinct from actor then
      raise exception 'ended in another name' using errcode = 'check_violation';
    end if;
    refused := refusal_of_grant(new.account_id, actor);
  end if;
  if refused is not null then
    raise exception 'refused: %', refused using errcode = 'check_violation';
  end if;
  return new;
end
$$;

-- As before; an employer's user goes with the record that the employer's went into, and sees of the establishments
-- of the appointment those that are the employer's still.
create or replace function acting_as(person text, source text, appointed bigint default null) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  mine record;
begin
  select
    min(a.id) as id,
    array_agg(distinct p.principal) as roles,
    array_agg(distinct p.scope) filter (where p.principal in ('CONSULTANT', 'OFFICE_MANAGER')) as offices,
    array_agg(distinct p.scope) filter (where p.principal = 'OFFICE_MANAGER') as managed,
    array_agg(distinct coalesce(m.into_id, p.scope)) filter (
      where p.principal in ('SENDING_EMPLOYER', 'RECEIVING_EMPLOYER') and p.establishments = '{}') as employers,
    array_agg(distinct coalesce(m.into_id, p.scope)) filter (where p.principal = 'WORKER') as people,
    (select array_agg(distinct own)
     from appointment l, unnest(l.establishments) e, establishment_of_employer(e, l.scope) own
     where own is not null and l.account_id = min(p.account_id) and l.principal in ('SENDING_EMPLOYER', 'RECEIVING_EMPLOYER')
       and (appointed is null or l.id = appointed)
       and l.confirmed_at is not null and l.ended_at is null
       and (l.through is null or l.through >= (now() at time zone 'Asia/Tokyo')::date)) as establishments
  into mine
  from account a join appointment p on p.account_id = a.id
    left join merged_record m on m.record_id = p.scope
      and m.register = case p.principal when 'WORKER' then 'people' when 'SENDING_EMPLOYER' then 'employers'
        when 'RECEIVING_EMPLOYER' then 'employers' end
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

-- Whom a number means is told to who administers all users, and that it was asked is noted: once a day.
create function look_for_appointment(person text) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if 'HQ_ADMINISTRATOR' = any (acting_for('roles')) and exists (select from sending_record p where p.id = person)
      and not looked_today(person, 'appointment') then
    perform pg_current_xact_id();
    insert into audit_entry (at, actor, source, kind, register, record_id, person_id, what, purpose)
    values (clock_timestamp(), acting_name(), current_setting('hashiwatashi.source', true), 'LOOKED', 'people',
      person, person, 'appointment', 'case');
  end if;
end
$$;

revoke all on function accounts_of_person(text), refusal_of_role(bigint, text, text, text[]),
  look_for_appointment(text), count_for_import(text) from public;
grant execute on function refusal_of_role(bigint, text, text, text[]), look_for_appointment(text),
  count_for_import(text) to hashiwatashi_app;
