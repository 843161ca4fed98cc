-- What the database shows to whom (spec 09), whatever a query forgets to ask. It holds for the application's
-- role and, being forced, for the tables' owner too, who has a policy of its own: migrations reach every row.

create function acting_in_job() returns boolean language sql stable parallel safe as
$$ select coalesce(current_setting('hashiwatashi.job', true), '') <> '' $$;

-- One of the lists that acting_as has set.
create function acting_for(list text) returns text[] language sql stable parallel safe as
$$ select coalesce(nullif(current_setting('hashiwatashi.' || list, true), ''), '{}')::text[] $$;

create function acting_name() returns text language sql stable parallel safe as
$$ select nullif(current_setting('hashiwatashi.actor', true), '') $$;

create function acting_account() returns bigint language sql stable parallel safe as
$$ select nullif(current_setting('hashiwatashi.account', true), '')::bigint $$;

-- A consultant or an office's manager, of whatever office; a job is all of them.
create function acting_as_consultant() returns boolean language sql stable parallel safe as
$$ select acting_in_job() or acting_for('roles') && array['CONSULTANT', 'OFFICE_MANAGER'] $$;

-- A consultant of all offices.
create function acting_everywhere() returns boolean language sql stable parallel safe as
$$ select acting_in_job() or '*' = any (acting_for('offices')) $$;

-- The office that what one begins belongs to; empty: the one who began it only, and who is in all offices.
create function acting_office() returns text language sql stable parallel safe as
$$ select coalesce((select o from unnest(acting_for('offices')) o where o <> '*' order by o limit 1), '') $$;

-- Each is asked for within a subquery, and so once a query and not once a row.

-- account and appointment: one's own; of all who administers them; of an office its manager.
create policy seen on appointment for select to hashiwatashi_app using (
  (select acting_in_job() or 'HQ_ADMINISTRATOR' = any (acting_for('roles')))
  or account_id = (select acting_account())
  or scope = any ((select acting_for('managed'))::text[]));
-- Never one's own role.
create policy changed on appointment to hashiwatashi_app using (
  (select acting_in_job())
  or account_id <> (select acting_account())
    and ((select 'HQ_ADMINISTRATOR' = any (acting_for('roles')))
      or scope = any ((select acting_for('managed'))::text[])));
create policy seen on account to hashiwatashi_app using (
  (select acting_in_job() or 'HQ_ADMINISTRATOR' = any (acting_for('roles')))
  or id = (select acting_account())
  or exists (select from appointment a where a.account_id = account.id
    and a.scope = any ((select acting_for('managed'))::text[])));
create policy seen on sign_in_link to hashiwatashi_app using ((select acting_in_job()));

-- Employers and their establishments: all consultants; an employer its own.
create policy seen on establishment to hashiwatashi_app using (
  (select acting_as_consultant())
  or employer_id = any ((select acting_for('employers'))::text[])
  or id = any ((select acting_for('establishments'))::text[]));
create policy seen on employer to hashiwatashi_app using (
  (select acting_as_consultant())
  or id = any ((select acting_for('employers'))::text[])
  or id in (select e.employer_id from establishment e
    where e.id = any ((select acting_for('establishments'))::text[])));

-- People: the own office's; an employer its own; a worker what is the own.
create policy seen on sending_record to hashiwatashi_app using (
  (select acting_everywhere())
  or office = any ((select acting_for('offices'))::text[])
  or employer_id = any ((select acting_for('employers'))::text[])
  or establishment_id = any ((select acting_for('establishments'))::text[])
  or id = any ((select acting_for('people'))::text[])
) with check (
  (select acting_everywhere()) or office = any ((select acting_for('offices'))::text[]));

-- Openings: all consultants read them; their office and their employer change them.
create policy seen on opening for select to hashiwatashi_app using (
  (select acting_as_consultant())
  or employer_id = any ((select acting_for('employers'))::text[])
  or establishment_id = any ((select acting_for('establishments'))::text[]));
create policy changed on opening to hashiwatashi_app using (
  (select acting_everywhere())
  or (select acting_as_consultant()) and coalesce(office, '') = ''
  or office = any ((select acting_for('offices'))::text[])
  or employer_id = any ((select acting_for('employers'))::text[])
  or establishment_id = any ((select acting_for('establishments'))::text[]));

-- Contacts: all consultants, but those of confidential openings; an employer its own.
create policy seen on contact to hashiwatashi_app using (
  (select acting_everywhere())
  or employer_id = any ((select acting_for('employers'))::text[])
  or (select acting_as_consultant()) and not exists (
    select from opening o where o.contact_id = contact.id and o.confidential
      and o.office is not null and o.office <> all ((select acting_for('offices'))::text[])));

-- What is told of a record is seen by who sees the record.
create function sees_record(register text, record_id text) returns boolean language sql stable as $$
  select case register
    when 'people' then exists (select from sending_record where id = record_id)
    when 'contacts' then exists (select from contact where id = record_id)
    when 'openings' then acting_as_consultant() or exists (select from opening where id = record_id)
    when 'establishments' then acting_as_consultant() or exists (select from establishment where id = record_id)
    else acting_as_consultant() or exists (select from employer where id = record_id) end
$$;

-- What hangs on records of several registers: written out, so that many rows are asked for together.
do $$
declare
  one record;
begin
  for one in select * from (values
    ('merged_record', 'into_id', ''),
    ('record_change', 'record_id', 'or exists (select from merged_record m
      where m.register = record_change.register and m.record_id = record_change.record_id)'),
    ('question_asked', 'id', ''), ('rematched', 'id', ''), ('best_match', 'id', '')) as t (name, id, besides)
  loop
    execute format($policy$
      create policy seen on %1$I to hashiwatashi_app using (
        (select acting_everywhere())
        or register not in ('people', 'contacts') and (select acting_as_consultant())
        or register = 'people' and exists (select from sending_record p where p.id = %1$I.%2$I)
        or register = 'contacts' and exists (select from contact c where c.id = %1$I.%2$I)
        or not (select acting_as_consultant()) and sees_record(register, %2$I)
        %3$s)
      $policy$, one.name, one.id, one.besides);
  end loop;
end
$$;
create policy seen on match_mark to hashiwatashi_app using (
  (select acting_everywhere()) or exists (select from sending_record p where p.id = seeker_id));
create policy seen on former_mark to hashiwatashi_app using (
  (select acting_everywhere()) or exists (select from sending_record p where p.id = seeker_id));
create policy seen on rematch to hashiwatashi_app using ((select acting_as_consultant()));

-- What is one's own.
create policy seen on draft to hashiwatashi_app using (
  (select acting_in_job()) or owner = (select acting_name()));
create policy seen on desk to hashiwatashi_app using (
  (select acting_in_job()) or owner = (select acting_name()));
create policy seen on list_columns to hashiwatashi_app using (
  (select acting_in_job()) or owner = (select acting_name()));
create policy seen on list_view to hashiwatashi_app using (
  (select acting_in_job()) or owner = (select acting_name()));
create policy seen on import_heading for select to hashiwatashi_app using ((select acting_as_consultant()));
create policy changed on import_heading to hashiwatashi_app using (
  (select acting_in_job()) or chosen_by = (select acting_name()));

-- Imports: one's own, the office's for its manager, all for headquarters' administrators, who change none.
alter table import add column office text not null default acting_office();
create policy seen on import for select to hashiwatashi_app using (
  (select acting_in_job() or 'HQ_ADMINISTRATOR' = any (acting_for('roles')))
  or owner = (select acting_name())
  or office = any ((select acting_for('managed'))::text[]));
create policy changed on import to hashiwatashi_app using (
  (select acting_in_job()) or owner = (select acting_name()));
create policy seen on import_part to hashiwatashi_app using (
  (select acting_in_job()) or import_id in (select i.id from import i));
create policy seen on import_row to hashiwatashi_app using (
  (select acting_in_job()) or import_id in (select i.id from import i));
create policy seen on import_fault to hashiwatashi_app using (
  (select acting_in_job()) or import_id in (select i.id from import i));

-- Plans of whole groups: the office's, and whoever made it.
alter table group_plan add column office text not null default acting_office();
create policy seen on group_plan to hashiwatashi_app using (
  (select acting_everywhere())
  or made_by = (select acting_name())
  or office = any ((select acting_for('offices'))::text[]));
create policy seen on group_plan_version to hashiwatashi_app using (
  (select acting_everywhere()) or plan_id in (select p.id from group_plan p));

-- For migrations: from here on a table shows what its policies show, and to its owner all.
create function secured_from_now_on(secured regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security, force row level security', secured);
  execute format('create policy of_owner on %s to current_user using (true)', secured);
end
$$;
revoke all on function secured_from_now_on(regclass) from public;

do $$
declare
  name text;
begin
  for name in select tablename from pg_tables
    where schemaname = 'public' and tablename not in ('flyway_schema_history', 'loading')
  loop
    perform secured_from_now_on(name::regclass);
  end loop;
end
$$;

-- Whether a number is taken, by a record that whoever asks may not see; nothing else of it is told.
create function is_taken(register text, record_id text) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select case register
    when 'people' then exists (select from sending_record where id = record_id)
    when 'openings' then exists (select from opening where id = record_id)
    when 'employers' then exists (select from employer where id = record_id)
    when 'establishments' then exists (select from establishment where id = record_id)
    else exists (select from contact where id = record_id) end
$$;

-- Who else is typing something of a record, of those whom whoever asks may see it with.
create function typing_beside(register text, record_id text) returns table (owner text, saved_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public as $$
  select d.owner, d.saved_at from draft d
  where d.register = $1 and d.record_id = $2 and d.record_id <> '' and d.owner <> acting_name()
    and d.saved_at > now() - interval '15 minutes'
$$;

-- People as they may be shown beside what matches them. Of another office's people neither name nor contact nor
-- birth date nor free text, unless they have consented to other offices. Version 0 tells that something is withheld.
create function people_beside_matches(ids text[]) returns setof sending_record
language sql stable security definer set search_path = pg_catalog, public as $$
  select (jsonb_populate_record(p, case
    when acting_everywhere() or p.office = any (acting_for('offices'))
      or exists (select from unnest(p.consents) c where c like 'OTHER\_OFFICES:__________')
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

revoke all on function is_taken(text, text), typing_beside(text, text), people_beside_matches(text[]) from public;
grant execute on function is_taken(text, text), typing_beside(text, text), people_beside_matches(text[])
  to hashiwatashi_app;

-- Row-level security refuses COPY into a table: many rows come through a table of the connection's own.
do $$
begin
  execute format('grant temporary on database %I to hashiwatashi_app', current_database());
exception when insufficient_privilege then
  raise notice 'the database''s owner must grant temporary on it to hashiwatashi_app';
end
$$;

-- A record whose office is not stated is the office's of who writes it.
create function of_own_office() returns trigger language plpgsql as $$
begin
  if coalesce(new.office, '') = '' and acting_office() <> '' then
    new.office := acting_office();
  end if;
  return new;
end
$$;
create trigger of_own_office before insert or update of office on sending_record
  for each row execute function of_own_office();
create trigger of_own_office before insert or update of office on opening
  for each row execute function of_own_office();

-- Why whoever asks may not keep a record of this number and office; null: nothing stands in the way. The
-- policies would refuse it too, but could not say why.
create function foreign_to_me(register text, record_id text, office_stated text) returns text
language sql stable as $$
  select case
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
