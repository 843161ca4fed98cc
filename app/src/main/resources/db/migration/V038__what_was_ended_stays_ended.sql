-- What was taken back or made anonymous stays so, whatever an older file, tab or record says afterwards.

-- Why whoever asks may not keep a record of this number and office; null: nothing stands in the way.
create or replace function foreign_to_me(register text, record_id text, office_stated text) returns text
language sql stable as $$
  select case
    when register = 'people' and exists (
      select from sending_record p where p.id = record_id and p.anonymised_on is not null)
    then 'ANONYMOUS'
    when acting_everywhere() then null
    when is_taken(register, record_id) and not sees_record(register, record_id) then 'TAKEN'
    when register = 'openings' and exists (
      select from opening o where o.id = record_id and coalesce(o.office, '') <> ''
        and o.office <> all (acting_for('offices')) and not o.employer_id = any (acting_for('employers')))
    then 'ANOTHERS'
    when register in ('people', 'openings') and office_stated <> ''
      and office_stated <> all (acting_for('offices'))
    then 'OFFICE' end
$$;

create function stays_anonymous() returns trigger language plpgsql as $$
begin
  raise exception 'this person was made anonymous' using errcode = 'check_violation';
end
$$;
create trigger stays_anonymous before update on sending_record
  for each row when (old.anonymised_on is not null) execute function stays_anonymous();

create function is_anonymous(person text) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from sending_record p where p.id = person and p.anonymised_on is not null)
$$;
revoke all on function is_anonymous(text) from public;
grant execute on function is_anonymous(text) to hashiwatashi_app;

create function not_of_anonymous() returns trigger language plpgsql as $$
declare
  -- the column that names the person is the trigger's argument
  person constant text := to_jsonb(new) ->> tg_argv[0];
begin
  if is_anonymous(person) then
    raise exception 'this person was made anonymous' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger not_of_anonymous before insert or update on guarded_particular
  for each row execute function not_of_anonymous('person_id');
create trigger not_of_anonymous before insert on match_mark
  for each row execute function not_of_anonymous('seeker_id');

-- A consent that was taken back is not given again by a file or a form that does not know it yet: the person gives
-- it anew, and then it has a later day.
create function withdrawn_stays_withdrawn() returns trigger language plpgsql as $$
begin
  if coalesce(current_setting('hashiwatashi.consent_way', true), '') in ('', 'RECORD') then
    select coalesce(array_agg(coalesce((
        select o from unnest(old.consents) o
        where o like stated.c || ':%' and split_part(stated.c, ':', 3) = '' limit 1), stated.c)
      order by stated.place), '{}')
    into new.consents from unnest(new.consents) with ordinality as stated (c, place);
  end if;
  return new;
end
$$;
create trigger withdrawn_stays_withdrawn before update of consents on sending_record
  for each row when (old.consents is distinct from new.consents) execute function withdrawn_stays_withdrawn();

-- To all other offices or to none: a consent that names one unmasks nobody.
create or replace function consent_in_force(person text, what text, day date) returns date
language sql stable set search_path = pg_catalog, public as $$
  select min(f.given_on) from (
    select distinct on (given_on) kind, given_on, withdrawn_on from consent_fact
    where person_id = person and purpose = what and (purpose <> 'OTHER_OFFICES' or to_whom = '')
    order by given_on, number desc) f
  where f.given_on <= day and (f.kind = 'GIVEN' or f.kind = 'WITHDRAWN' and f.withdrawn_on > day)
$$;

-- What works with its maker's rights finds no table that whoever asks has made for the moment.
do $$
declare
  one regprocedure;
begin
  for one in select p.oid from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.prosecdef
      and 'search_path=pg_catalog, public' = any (p.proconfig)
  loop
    execute format('alter function %s set search_path = pg_catalog, public, pg_temp', one);
  end loop;
end
$$;
