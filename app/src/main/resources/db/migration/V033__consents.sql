-- What people have agreed to: every fact as it was stated, never changed and never removed. What
-- sending_record.consents says, by a form, a file or a page, becomes facts here, and what holds is asked of
-- these alone: a withdrawal, or a consent that was struck out as never given, is another fact.
create table consent_fact (
  number bigint generated always as identity primary key,
  person_id text not null,
  purpose text not null check (purpose in
    ('OTHER_OFFICES', 'NAMED_TO_EMPLOYER', 'SENDING_EMPLOYER_TOLD', 'HELLO_WORK')),
  given_on date not null,
  kind text not null check (kind in ('GIVEN', 'WITHDRAWN', 'STRUCK')),
  -- the first day on which it no longer holds
  withdrawn_on date check (withdrawn_on >= given_on),
  -- one of those whom the purpose names; empty: all of them
  to_whom text not null default '',
  way text not null check (way in ('OWN_PAGE', 'PAPER', 'SPOKEN', 'RECORD')),
  recorded_at timestamptz not null default now(),
  recorded_by text not null,
  constraint withdrawn_on_a_day check ((kind = 'WITHDRAWN') = (withdrawn_on is not null))
);
create index consent_fact_of_person on consent_fact (person_id, purpose, given_on, number);

create policy seen on consent_fact for select to hashiwatashi_app using (
  (select acting_everywhere()) or exists (select from sending_record p where p.id = person_id));
select secured_from_now_on('consent_fact');
select audit_from_now_on('consent_fact', 'consent_fact', 'number', 'person_id');
grant select on consent_fact to hashiwatashi_app;

-- The facts that one record's change of its consents amounts to.
create function consents_become_facts() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  before text[] := case tg_op when 'INSERT' then '{}' else old.consents end;
begin
  insert into consent_fact
    (person_id, purpose, given_on, kind, withdrawn_on, to_whom, way, recorded_by)
  select new.id, split_part(stated.c, ':', 1), split_part(stated.c, ':', 2)::date,
    case when stated.till is null then 'GIVEN' else 'WITHDRAWN' end, stated.till,
    coalesce(nullif(current_setting('hashiwatashi.consent_to_whom', true), ''), ''),
    coalesce(nullif(current_setting('hashiwatashi.consent_way', true), ''), 'RECORD'),
    coalesce(acting_name(), session_user)
  from (
    select distinct on (split_part(c, ':', 1), split_part(c, ':', 2))
      c, nullif(split_part(c, ':', 3), '')::date as till
    from unnest(new.consents) with ordinality as u (c, place)
    order by split_part(c, ':', 1), split_part(c, ':', 2), place desc) stated
  where stated.c <> all (before)
  order by split_part(stated.c, ':', 2);
  insert into consent_fact (person_id, purpose, given_on, kind, way, recorded_by)
  select distinct new.id, split_part(c, ':', 1), split_part(c, ':', 2)::date, 'STRUCK', 'RECORD',
    coalesce(acting_name(), session_user)
  from unnest(before) c
  where not exists (select from unnest(new.consents) n
    where split_part(n, ':', 1) = split_part(c, ':', 1) and split_part(n, ':', 2) = split_part(c, ':', 2));
  return null;
end
$$;
revoke all on function consents_become_facts() from public;
create trigger consents_stated after insert on sending_record
  for each row when (new.consents <> '{}') execute function consents_become_facts();
create trigger consents_restated after update of consents on sending_record
  for each row when (old.consents is distinct from new.consents) execute function consents_become_facts();

insert into consent_fact (person_id, purpose, given_on, kind, withdrawn_on, way, recorded_at, recorded_by)
select distinct on (p.id, split_part(c, ':', 1), split_part(c, ':', 2))
  p.id, split_part(c, ':', 1), split_part(c, ':', 2)::date,
  case when split_part(c, ':', 3) = '' then 'GIVEN' else 'WITHDRAWN' end,
  nullif(split_part(c, ':', 3), '')::date, 'RECORD', p.updated_at, 'system'
from sending_record p, unnest(p.consents) with ordinality as u (c, place)
order by p.id, split_part(c, ':', 1), split_part(c, ':', 2), place desc;

create function today_in_japan() returns date language sql stable as
$$ select (now() at time zone 'Asia/Tokyo')::date $$;

-- Since when a consent holds on a day, by all that is recorded; null: it does not.
create function consent_in_force(person text, what text, day date) returns date
language sql stable set search_path = pg_catalog, public as $$
  select min(f.given_on) from (
    select distinct on (given_on) kind, given_on, withdrawn_on from consent_fact
    where person_id = person and purpose = what order by given_on, number desc) f
  where f.given_on <= day and (f.kind = 'GIVEN' or f.kind = 'WITHDRAWN' and f.withdrawn_on > day)
$$;

-- Records that a person gives or withdraws a consent today: by the person, or by who may change the record.
-- False: it is so already, or there is no such record to whoever asks.
create function state_consent(person text, what text, given boolean, way text, whom text) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  now_stated text[];
  then_stated text[];
  today constant text := today_in_japan()::text;
begin
  select p.consents into now_stated from sending_record p
  where p.id = person
    and (acting_everywhere() or p.office = any (acting_for('offices')) or p.id = any (acting_for('people')))
  for update;
  if not found or given = (consent_in_force(person, what, today::date) is not null) then
    return false;
  end if;
  select coalesce(array_agg(
    case when not given and split_part(c, ':', 1) = what and (split_part(c, ':', 3) = '' or split_part(c, ':', 3) > today)
      then what || ':' || split_part(c, ':', 2) || ':' || greatest(today, split_part(c, ':', 2))
      else c end order by place), '{}')
  into then_stated from unnest(now_stated) with ordinality as u (c, place)
  where not (given and c = what || ':' || today || ':' || today);
  if given then
    then_stated := then_stated || (what || ':' || today);
  end if;
  perform set_config('hashiwatashi.consent_way', way, true),
    set_config('hashiwatashi.consent_to_whom', whom, true);
  update sending_record set consents = then_stated, version = version + 1, updated_at = now()
  where id = person;
  perform set_config('hashiwatashi.consent_way', '', true),
    set_config('hashiwatashi.consent_to_whom', '', true);
  return true;
end
$$;
revoke all on function state_consent(text, text, boolean, text, text) from public;
grant execute on function state_consent(text, text, boolean, text, text) to hashiwatashi_app;

-- As before, by what holds today.
create or replace function people_beside_matches(ids text[]) returns setof sending_record
language sql stable security definer set search_path = pg_catalog, public as $$
  select (jsonb_populate_record(p, case
    when acting_everywhere() or p.office = any (acting_for('offices'))
      or consent_in_force(p.id, 'OTHER_OFFICES', today_in_japan()) is not null
    then '{}'::jsonb
    else jsonb_build_object(
      'name', '他事務所の方', 'kana', '', 'sex', null, 'phone', null, 'email', null, 'address', null,
      'birth_date', null, 'employer_id', null, 'establishment_id', null, 'separated_on', null, 'planned_separation_on', null,
      'separation_reason', null, 'consents', '[]'::jsonb, 'career', '', 'wishes', '', 'search_key', '',
      'likeness', '[]'::jsonb, 'version', 0)
    end)).*
  from sending_record p
  where p.id = any (ids) and acting_as_consultant()
$$;
