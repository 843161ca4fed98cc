-- Who looks at a person, wherever it happens; and what a person may see of the own data that was left out.

-- Whether whoever asks sees a person's record: as its policy says, for functions that work with their maker's rights.
create function sees_person(p sending_record) returns boolean language sql stable as $$
  select acting_everywhere()
    or coalesce(p.office = any (acting_for('offices')), false)
    or coalesce(p.employer_id = any (acting_for('employers')), false)
    or coalesce(p.establishment_id = any (acting_for('establishments')), false)
    or p.id = any (acting_for('people'))
$$;

-- The same of whom another office sees by a consent of the person's.
create function sees_by_consent(p sending_record) returns boolean language sql stable as $$
  select acting_as_consultant() and consent_in_force(p.id, 'OTHER_OFFICES', today_in_japan()) is not null
$$;

-- As before; but nobody looks at whom one does not see, except auditors, at what the trail says of somebody.
create or replace function audit_look(
  seen_register text, seen_id text, seen_person text, seen_what text, seen_purpose text) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if seen_register = 'audit_entry' and 'AUDITOR' = any (acting_for('roles')) then
    seen_person := (select p.id from sending_record p where p.id = seen_person);
  elsif seen_person is not null and not acting_everywhere() and not exists (
    select from sending_record p where p.id = seen_person and (sees_person(p) or sees_by_consent(p)))
  then
    raise exception 'nobody looks at whom one does not see' using errcode = 'insufficient_privilege';
  end if;
  perform pg_current_xact_id();
  insert into audit_entry (at, actor, source, kind, register, record_id, person_id, what, purpose)
  values (
    clock_timestamp(),
    coalesce(nullif(current_setting('hashiwatashi.actor', true), ''), 'database:' || session_user),
    coalesce(nullif(current_setting('hashiwatashi.source', true), ''), 'database'),
    'LOOKED', seen_register, seen_id, seen_person, seen_what, seen_purpose);
end
$$;

create function looked_today(person text, seen_what text) returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select exists (
    select from audit_entry e
    where e.record_id = person and e.register = 'people' and e.kind = 'LOOKED' and e.what = seen_what
      and e.actor = acting_name() and e.source = current_setting('hashiwatashi.source', true)
      and e.at >= today_in_japan()::timestamp at time zone 'Asia/Tokyo')
$$;

-- Notes a look at each of the people: of whoever looks, from where, once a day. A number that went into another
-- record is that record's. Of whom whoever asks does not see, nothing is written.
create function audit_looks_of_the_day(numbers text[], seen_what text, seen_purpose text) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  person text;
begin
  for person in
    select p.id from sending_record p
    where p.id = any (
        numbers || array(select m.into_id from merged_record m
          where m.register = 'people' and m.record_id = any (numbers)))
      and sees_person(p) and not looked_today(p.id, seen_what)
    order by p.id
  loop
    perform audit_look('people', person, person, seen_what, seen_purpose);
  end loop;
end
$$;

create or replace function audit_look_of_the_day(person text, seen_what text, seen_purpose text) returns void
language sql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
  select audit_looks_of_the_day(array[person], seen_what, seen_purpose)
$$;

-- As before; and whom another office sees by a consent of the person's, it has looked at.
create or replace function people_beside_matches(ids text[]) returns setof sending_record
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  person text;
begin
  if not acting_as_consultant() then
    return;
  end if;
  if not acting_everywhere() then
    for person in
      select p.id from sending_record p
      where p.id = any (ids) and not sees_person(p) and sees_by_consent(p) and not looked_today(p.id, 'person')
      order by p.id
    loop
      perform audit_look('people', person, person, 'person', 'consent');
    end loop;
  end if;
  return query
  select shown.* from sending_record p cross join lateral jsonb_populate_record(p, case
    when acting_everywhere() or p.office = any (acting_for('offices')) or sees_by_consent(p)
    then '{}'::jsonb
    else jsonb_build_object(
      'name', '他事務所の方', 'kana', '', 'sex', null, 'phone', null, 'email', null, 'address', null,
      'birth_date', null, 'employer_id', null, 'establishment_id', null, 'separated_on', null, 'planned_separation_on', null,
      'separation_reason', null, 'consents', '[]'::jsonb, 'career', '', 'wishes', '', 'search_key', '',
      'likeness', '[]'::jsonb, 'version', 0)
    end) shown
  where p.id = any (ids);
end
$$;

-- A worker whose record went into another is a worker by that one.
create or replace function acting_as(person text, source text) returns void
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
       and l.confirmed_at is not null and l.ended_at is null
       and (l.through is null or l.through >= (now() at time zone 'Asia/Tokyo')::date)) as establishments
  into mine
  from account a join appointment p on p.account_id = a.id
    left join merged_record m
      on p.principal = 'WORKER' and m.register = 'people' and m.record_id = p.scope
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

-- What was looked at and changed while a record had another number belongs to who it was about; a number that
-- somebody else has meanwhile does not.
create or replace function audit_of_own(most integer) returns table (
  at timestamptz, actor text, kind text, register text, what text, purpose text, columns text[])
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with mine as (
    select unnest(audit_own_people()) as id
    union
    select m.record_id from merged_record m
    where m.register = 'people' and m.into_id = any (audit_own_people())
      and not exists (select from sending_record p where p.id = m.record_id))
  select e.at, e.actor, e.kind, e.register, e.what, e.purpose,
    array(select k from jsonb_object_keys(coalesce(e.after, e.before)) k where e.kind = 'CHANGED' order by k)
  from audit_entry e
  where e.register = 'people' and e.record_id = any (array(select id from mine))
    or e.person_id = any (array(select id from mine)) and e.person_id <> e.record_id
  order by e.number desc limit most
$$;

-- What of the own person needs particular care: that there is something, and, as a look of one's own, what.
create function own_particulars(person text) returns table (kind text, written_by text, written_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select g.kind, g.written_by, g.written_at from guarded_particular g
  where g.person_id = person and person = any (acting_for('people')) order by g.kind
$$;

create function look_at_own_particulars(person text) returns table (kind text, sealed bytea)
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  one record;
begin
  for one in
    select g.kind, g.sealed from guarded_particular g
    where g.person_id = person and person = any (acting_for('people')) order by g.kind
  loop
    perform audit_looks_of_the_day(array[person], one.kind, 'own');
    kind := one.kind;
    sealed := one.sealed;
    return next;
  end loop;
end
$$;

revoke all on function looked_today(text, text), audit_looks_of_the_day(text[], text, text), own_particulars(text),
  look_at_own_particulars(text) from public;
grant execute on function audit_looks_of_the_day(text[], text, text), own_particulars(text),
  look_at_own_particulars(text) to hashiwatashi_app;
