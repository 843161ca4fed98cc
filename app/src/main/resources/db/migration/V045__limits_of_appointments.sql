-- An employer's user may be limited to some of its establishments, and be an agent whose mandate has a last day
-- (spec 09). Both are granted by one person and confirmed by another, as the role is; other limits are another
-- grant, which takes the place of the one before when it is confirmed.
alter table appointment add constraint limits_of_employers_users check (
  principal in ('SENDING_EMPLOYER', 'RECEIVING_EMPLOYER') or establishments = '{}' and through is null);

drop index appointment_in_force;
create unique index appointment_in_force on appointment (account_id, principal, scope)
  where ended_at is null and confirmed_at is not null;
create unique index appointment_wanted on appointment (account_id, principal, scope)
  where ended_at is null and confirmed_at is null;

-- Whom or what a number means for which somebody is to be appointed, for who administers all users: an employer by
-- its name; a person as other offices see one, without a name. One that went into another is that one.
create function named_for_appointment(kind text, number text)
returns table (id text, name text, decade integer, municipality text, office text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select e.id, e.name, null::integer, null::text, null::text from employer e
  where kind in ('SENDING_EMPLOYER', 'RECEIVING_EMPLOYER') and 'HQ_ADMINISTRATOR' = any (acting_for('roles'))
    and e.id = coalesce(
      (select m.into_id from merged_record m where m.register = 'employers' and m.record_id = number), number)
  union all
  select p.id, null, extract(year from age(today_in_japan(), p.birth_date))::integer / 10 * 10,
    p.home_municipality, p.office
  from sending_record p
  where kind = 'WORKER' and 'HQ_ADMINISTRATOR' = any (acting_for('roles')) and p.anonymised_on is null
    and p.id = coalesce(
      (select m.into_id from merged_record m where m.register = 'people' and m.record_id = number), number)
$$;

-- Those of the numbers that are this employer's establishments.
create function establishments_for_appointment(employer text, numbers text[]) returns table (id text, name text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select e.id, e.name from establishment e
  where e.employer_id = employer and e.id = any (numbers) and 'HQ_ADMINISTRATOR' = any (acting_for('roles'))
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
    if exists (
      select from unnest(new.establishments) one
      where not exists (select from establishment e where e.id = one and e.employer_id = new.scope)) then
      raise exception 'an establishment of another employer' using errcode = 'check_violation';
    end if;
    refused := refusal_of_grant(new.account_id, actor);
  elsif new.confirmed_by is distinct from old.confirmed_by then
    if old.confirmed_by is not null or new.confirmed_by is distinct from actor then
      raise exception 'confirmed in another name' using errcode = 'check_violation';
    end if;
    refused := refusal_of_confirmation(new.account_id, new.granted_by, actor);
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

revoke all on function named_for_appointment(text, text), establishments_for_appointment(text, text[]) from public;
grant execute on function named_for_appointment(text, text), establishments_for_appointment(text, text[])
  to hashiwatashi_app;
