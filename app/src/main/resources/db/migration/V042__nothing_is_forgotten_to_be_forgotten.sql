-- What is left of people who never came to be in the register, or are not any more, is erased too; and consents
-- stay what they were when two records become one. See docs/retention.md and decision 0017.

-- Takes away what hangs on people by these numbers, and what the trail says of them, of these accounts and of these
-- imports; entries that were sealed in the first form stay, since they could not be verified any more.
create function erase_traces(ids text[], names text[], files text[]) returns void
language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from consent_fact where person_id = any (ids);
  delete from guarded_particular where person_id = any (ids);
  delete from approval where person_id = any (ids);
  delete from record_change where register = 'people' and record_id = any (ids);
  delete from draft where register = 'people' and record_id = any (ids);
  delete from question_asked where register = 'people' and id = any (ids);
  delete from rematched where register = 'people' and id = any (ids);
  delete from best_match where register = 'openings' and other_id = any (ids);
  update match_mark set reason = '（匿名化済み）' where seeker_id = any (ids);
  update former_mark set reason = '（匿名化済み）' where seeker_id = any (ids);

  update audit_entry e set
    contents = audit_contents(e.salt, e.purpose, e.before, e.after),
    salt = null, purpose = null, before = null, after = null
  where (e.record_id = any (ids) and (e.register = 'people' or e.person_id = e.record_id)
      or e.person_id = any (ids) and e.person_id <> e.record_id
      or e.register = 'account' and e.record_id = any (names)
      or e.register = 'import' and e.record_id = any (files))
    and e.contents is null and e.kind <> 'ERASED'
    and not exists (select from audit_seal s where s.entry = e.number and s.form = 1);
  perform pg_current_xact_id();
  insert into audit_entry (at, actor, source, kind, register, record_id, person_id)
  select clock_timestamp(), acting_name(), 'job', 'ERASED', erased.register, erased.id, erased.person
  from (select 'people' as register, one as id, one as person from unnest(ids) one
    union all select 'account', one, ids[1] from unnest(names) one
    union all select 'import', one, null from unnest(files) one) erased;
end
$$;

-- The accounts of workers of these numbers, unless somebody acts as something else too: nobody's any more.
create function erase_accounts(ids text[]) returns text[]
language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  names text[];
begin
  select coalesce(array_agg(a.name), '{}') into names
  from account a
  where exists (select from appointment p where p.account_id = a.id
      and p.principal = 'WORKER' and p.scope = any (ids))
    and not exists (select from appointment p where p.account_id = a.id and p.ended_at is null
      and not (p.principal = 'WORKER' and p.scope = any (ids)));
  update appointment set ended_at = now(), ended_by = acting_name()
  where principal = 'WORKER' and scope = any (ids) and ended_at is null;
  update account set email = null, person_key = null,
    disabled_at = coalesce(disabled_at, now()), disabled_by = coalesce(disabled_by, acting_name())
  where name = any (names);
  delete from web_session where principal_name = any (names);
  return names;
end
$$;

-- Whose record is taken out is no worker of it any more: its number may come to be somebody else's. A record that
-- goes into another takes its person along.
create function workers_end_with_their_record() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  job constant text := coalesce(current_setting('hashiwatashi.job', true), '');
  actor constant text := coalesce(current_setting('hashiwatashi.actor', true), '');
begin
  if job <> 'merging' and exists (
      select from appointment p join gone on p.scope = gone.id where p.principal = 'WORKER' and p.ended_at is null) then
    -- The program ends them by itself: who takes out a record need not be one who ends appointments.
    perform set_config('hashiwatashi.job', 'removal', true), set_config('hashiwatashi.actor', 'system:removal', true);
    update appointment set ended_at = now(), ended_by = acting_name()
    where principal = 'WORKER' and ended_at is null and scope in (select id from gone);
    perform set_config('hashiwatashi.job', job, true), set_config('hashiwatashi.actor', actor, true);
  end if;
  return null;
end
$$;

create trigger workers_end_with_their_record after delete on sending_record
  referencing old table as gone for each statement execute function workers_end_with_their_record();

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
  update import set notices = '{}', told = '', file_name = nobody where id = any (files);
  update import_row set texts = '{}', before = '{}', after = '{}', likeness = '{}', alike = '{}'
  where import_id = any (files) and record_id = any (ids);

  perform erase_traces(ids, erase_accounts(ids), files::text[]);
  return true;
end
$$;

-- How long is kept what is nobody's record: files that were sent, what is half typed of new people, and what is
-- left of people whose record was taken out again.
create function days_without_record() returns interval language sql immutable as $$ select interval '90 days' $$;

create index audit_entry_removed on audit_entry (register, at)
  where kind = 'REMOVED' and contents is null and register in ('people', 'import');

create index best_match_other on best_match (other_id);

-- Removals of which the trail still says what there was.
create function removed_long_ago(of_register text) returns setof text
language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select e.record_id from audit_entry e
  where e.kind = 'REMOVED' and e.contents is null and e.register = of_register
    and e.register in ('people', 'import') and e.at < now() - days_without_record()
    and not exists (select from audit_seal s where s.entry = e.number and s.form = 1)
$$;

-- Imports: the file with its name, rows and faults; of those of people what the trail says of them, too. How many.
create function forget_imports(most integer) returns integer
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  old bigint[];
  files text[];
begin
  if not acting_in_job() then
    raise exception 'only the job forgets' using errcode = 'insufficient_privilege';
  end if;
  select coalesce(array_agg(due.id), '{}'), coalesce(array_agg(due.id::text) filter (where due.register = 'people'), '{}')
  into old, files
  from (
    select i.id, i.register from import i
    where i.made_at < now() - days_without_record() and i.state not in ('READING', 'APPLYING', 'UNDOING')
    order by i.id limit most for update skip locked) due;
  delete from import where id = any (old);
  files := files || array(
    select distinct gone from removed_long_ago('import') gone
    where gone <> all (files) and exists (
      select from audit_entry e where e.register = 'import' and e.record_id = gone
        and coalesce(e.before, e.after) ->> 'register' = 'people')
    limit most);
  if files <> '{}' then
    perform erase_traces('{}', '{}', files);
  end if;
  return cardinality(old) + cardinality(files);
end
$$;

-- People whose record was taken out of the register, as by undoing an import, and did not go into another.
create function forget_removed_people(most integer) returns integer
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  ids text[];
begin
  if not acting_in_job() then
    raise exception 'only the job forgets' using errcode = 'insufficient_privilege';
  end if;
  select coalesce(array_agg(id), '{}') into ids from (
    select distinct id from removed_long_ago('people') id
    where not exists (select from sending_record p where p.id = id)
      and not exists (select from merged_record m where m.register = 'people' and m.record_id = id)
      and not exists (select from audit_entry e where e.register = 'people' and e.record_id = id
        and e.kind = 'REMOVED' and e.at >= now() - days_without_record())
    limit most) gone;
  if ids <> '{}' then
    perform erase_traces(ids, erase_accounts(ids), '{}');
  end if;
  return cardinality(ids);
end
$$;

create function forget_drafts() returns integer
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  gone integer;
begin
  if not acting_in_job() then
    raise exception 'only the job forgets' using errcode = 'insufficient_privilege';
  end if;
  delete from draft where register = 'people' and record_id = '' and saved_at < now() - days_without_record();
  get diagnostics gone = row_count;
  return gone;
end
$$;

-- What a record says of consents was stated before, in the ledger of another: it becomes no new fact.
create or replace function consents_become_facts() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  before text[] := case tg_op when 'INSERT' then '{}' else old.consents end;
begin
  if coalesce(current_setting('hashiwatashi.consent_way', true), '') = 'CARRIED' then
    return null;
  end if;
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

-- The latest that is recorded of each consent of a person.
create function consents_recorded(person text)
returns table (purpose text, given_on date, kind text, withdrawn_on date, to_whom text)
language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select distinct on (f.purpose, f.given_on) f.purpose, f.given_on, f.kind, f.withdrawn_on, f.to_whom
  from consent_fact f where f.person_id = person order by f.purpose, f.given_on, f.number desc
$$;

-- A record goes into another: all that was recorded of the one's consents is recorded of the other. Of the same
-- consent the one that holds less counts, and a withdrawal ends what was given until then in either record: in doubt
-- a consent does not hold, and the person gives it anew. The record that stands then says what holds.
create function carry_consents(gone text, into_person text) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  carried jsonb;
  stand text[];
begin
  if not acting_in_job() then
    raise exception 'only merging carries consents over' using errcode = 'insufficient_privilege';
  end if;
  if not exists (select from consent_fact where person_id = gone) then
    return;
  end if;
  carried := (
  with either as (
    select true as own, c.* from consents_recorded(into_person) c
    union all select false, c.* from consents_recorded(gone) c),
  ended as (
    select e.*, (select min(greatest(o.withdrawn_on, e.given_on)) from either o
      where o.own <> e.own and o.purpose = e.purpose and o.kind = 'WITHDRAWN' and o.withdrawn_on >= e.given_on) as till
    from either e),
  chosen as (
  select distinct on (purpose, given_on) purpose, given_on,
    case when kind = 'STRUCK' then 'STRUCK' when coalesce(withdrawn_on, till) is null then 'GIVEN' else 'WITHDRAWN' end as kind,
    case when kind <> 'STRUCK' then least(withdrawn_on, till) end as withdrawn_on, to_whom
  from ended
  order by purpose, given_on, kind = 'STRUCK' desc, least(withdrawn_on, till) nulls last, to_whom desc)
  select jsonb_agg(to_jsonb(c)) from chosen c);

  insert into consent_fact
    (person_id, purpose, given_on, kind, withdrawn_on, to_whom, way, recorded_at, recorded_by)
  select into_person, purpose, given_on, kind, withdrawn_on, to_whom, way, recorded_at, recorded_by
  from consent_fact where person_id = gone order by number;
  insert into consent_fact (person_id, purpose, given_on, kind, withdrawn_on, to_whom, way, recorded_by)
  select into_person, c.purpose, c.given_on, c.kind, c.withdrawn_on, c.to_whom, 'RECORD',
    coalesce(acting_name(), session_user)
  from jsonb_to_recordset(carried)
    as c (purpose text, given_on date, kind text, withdrawn_on date, to_whom text)
  where not exists (select from consents_recorded(into_person) r
    where r.purpose = c.purpose and r.given_on = c.given_on and r.kind = c.kind
      and r.withdrawn_on is not distinct from c.withdrawn_on and r.to_whom = c.to_whom)
  order by c.given_on;

  perform set_config('hashiwatashi.consent_way', 'CARRIED', true);
  select coalesce((
      select array_agg(c.purpose || ':' || c.given_on || coalesce(':' || c.withdrawn_on, '')
        order by c.given_on, c.purpose)
      from jsonb_to_recordset(carried)
    as c (purpose text, given_on date, kind text, withdrawn_on date, to_whom text) where c.kind <> 'STRUCK'), '{}')
  into stand;
  update sending_record p set consents = stand, version = version + 1, updated_at = now()
  where p.id = into_person and p.consents is distinct from stand;
  perform set_config('hashiwatashi.consent_way', '', true);
end
$$;

revoke all on function erase_traces(text[], text[], text[]), erase_accounts(text[]),
  workers_end_with_their_record(), removed_long_ago(text), forget_imports(integer), forget_removed_people(integer),
  forget_drafts(), carry_consents(text, text), consents_recorded(text) from public;
grant execute on function forget_imports(integer), forget_removed_people(integer), forget_drafts(),
  carry_consents(text, text) to hashiwatashi_app;

-- Records that went into others before; their history says so.
do $$
declare
  m record;
  was record;
begin
  perform set_config('hashiwatashi.job', 'migration', true), set_config('hashiwatashi.actor', 'system:migration', true);
  for m in
    select o.record_id, o.into_id from merged_record o join sending_record p on p.id = o.into_id
    where o.register = 'people' and p.anonymised_on is null order by o.merged_at
  loop
    select version, consents into was from sending_record where id = m.into_id;
    perform carry_consents(m.record_id, m.into_id);
    insert into record_change (register, record_id, version, changed_by, before, after)
    select 'people', p.id, p.version, 'system:migration',
      jsonb_build_object('consents', array_to_string(was.consents, '|')),
      jsonb_build_object('consents', array_to_string(p.consents, '|'))
    from sending_record p where p.id = m.into_id and p.version <> was.version;
  end loop;
  perform set_config('hashiwatashi.job', '', true), set_config('hashiwatashi.actor', '', true);
end
$$;
