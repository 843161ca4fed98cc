-- How long people's data are kept, and what becomes of them then: they are made anonymous, and what is counted
-- stays. See docs/retention.md and decision 0017.

-- Since when nothing here says whom the record was about.
alter table sending_record add column anonymised_on date;
create index sending_record_support_ended on sending_record (support_until) where anonymised_on is null;

-- The last day on which a person's data are kept as they are: five years after the support ended. Null: not yet
-- known. Modules with longer reasons (claims) replace this function and take the later day.
create function kept_until(p sending_record) returns date language sql immutable as
$$ select (p.support_until + interval '5 years')::date $$;

-- What an entry of the trail says of somebody is sealed by its digest alone, so that it can be erased and the
-- chain still verifies; the salt, which is erased with it, keeps it from being guessed.
alter table audit_entry add column salt uuid;
alter table audit_entry alter column salt set default gen_random_uuid();
-- of what is erased: its digest, which the seal covers
alter table audit_entry add column contents bytea check (octet_length(contents) = 32);
alter table audit_entry add constraint erased_or_not check (
  contents is null or salt is null and purpose is null and before is null and after is null);
alter table audit_entry drop constraint audit_entry_kind_check;
alter table audit_entry add constraint audit_entry_kind_check
  check (kind in ('ADDED', 'CHANGED', 'REMOVED', 'LOOKED', 'ERASED'));
-- 1: all that the entry says is sealed itself, and cannot be erased; 2: purpose, before and after by their digest
alter table audit_seal add column form smallint not null default 1;
alter table audit_seal alter column form set default 2;
create index audit_entry_without_contents on audit_entry (number) where contents is not null;
create policy audit_entry_erased on audit_entry for update to current_user
  using (contents is null) with check (contents is not null);

create function audit_part(said text) returns bytea language sql immutable as $$
  select case when said is null then int8send(-1)
    else int8send(octet_length(convert_to(said, 'UTF8'))) || convert_to(said, 'UTF8') end
$$;
create function audit_contents(salt uuid, purpose text, before jsonb, after jsonb) returns bytea
language sql immutable as $$
  select sha256(coalesce(uuid_send(salt), ''::bytea)
    || audit_part(purpose) || audit_part(before::text) || audit_part(after::text))
$$;

-- Makes one person anonymous wherever something is kept of the person, all or nothing. False where the data
-- are still kept, or were made anonymous before. The last thing written is an entry that says so.
create function anonymise_person(person text) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  nobody constant text := '（匿名化済み）';
  ids text[];
  names text[];
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
  select array_agg(m.record_id) || person into ids from merged_record m
  where m.register = 'people' and m.into_id = person;

  update sending_record set
    name = nobody, kana = '', phone = null, email = null, address = null,
    birth_date = date_trunc('year', birth_date)::date, establishment_id = null, skills = '{}', career = '',
    wishes = '', consultant = '', consents = '{}', search_key = '', likeness = '{}',
    version = version + 1, updated_at = now(), anonymised_on = today_in_japan()
  where id = person;
  delete from consent_fact where person_id = any (ids);
  delete from guarded_particular where person_id = any (ids);
  delete from approval where person_id = any (ids) or subject = any (ids);
  delete from record_change where register = 'people' and record_id = any (ids);
  delete from draft where register = 'people' and record_id = any (ids);
  delete from question_asked where register = 'people' and id = any (ids);
  delete from rematched where register = 'people' and id = any (ids);
  delete from best_match where register = 'openings' and other_id = any (ids);
  update match_mark set reason = nobody where seeker_id = any (ids);
  update former_mark set reason = nobody where seeker_id = any (ids);
  update merged_record set texts = '{}' where register = 'people' and into_id = person;

  -- A file that held the person goes whole: its bytes and faults quote others of the same age.
  select coalesce(array_agg(distinct i.id), '{}') into files
  from import i join import_row r on r.import_id = i.id
  where i.register = 'people' and r.record_id = any (ids);
  delete from import_part where import_id = any (files);
  delete from import_fault where import_id = any (files);
  update import set notices = '{}', told = '' where id = any (files);
  update import_row set texts = '{}', before = '{}', after = '{}', likeness = '{}', alike = '{}'
  where import_id = any (files) and record_id = any (ids);

  -- The person's account, unless it is somebody's who acts as something else too.
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

  update audit_entry e set
    contents = audit_contents(e.salt, e.purpose, e.before, e.after),
    salt = null, purpose = null, before = null, after = null
  where (e.record_id = any (ids) and e.register = 'people' or e.person_id = any (ids)
      or e.register = 'account' and e.record_id = any (names)
      or e.register = 'import' and e.record_id = any (files::text[]))
    and e.contents is null and e.kind <> 'ERASED'
    and not exists (select from audit_seal s where s.entry = e.number and s.form = 1);
  perform pg_current_xact_id();
  insert into audit_entry (at, actor, source, kind, register, record_id, person_id)
  select clock_timestamp(), acting_name(), 'job', 'ERASED', erased.register, erased.id, erased.person
  from (select 'people' as register, one as id, one as person from unnest(ids) one
    union all select 'account', one, person from unnest(names) one
    union all select 'import', one::text, null from unnest(files) one) erased;
  return true;
end
$$;

-- Whose data are to be made anonymous; for the job.
create function people_to_anonymise(most integer) returns setof text
language sql stable security definer set search_path = pg_catalog, public as $$
  select p.id from sending_record p
  where acting_in_job() and p.anonymised_on is null and p.support_until is not null
    and kept_until(p) < today_in_japan()
  order by p.support_until, p.id limit most
$$;

-- How many, by office: to an office's manager of the own, to headquarters' administrators of all.
create function retention_by_office(days integer)
returns table (office text, people bigint, due bigint, soon bigint, anonymised bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(p.office, ''), count(*),
    count(*) filter (where p.anonymised_on is null and kept_until(p) < today_in_japan()),
    count(*) filter (where p.anonymised_on is null
      and kept_until(p) between today_in_japan() and today_in_japan() + days),
    count(p.anonymised_on)
  from sending_record p
  where 'HQ_ADMINISTRATOR' = any (acting_for('roles')) or p.office = any (acting_for('managed'))
    or '*' = any (acting_for('managed'))
  group by 1 order by 1
$$;

revoke all on function anonymise_person(text), people_to_anonymise(integer), retention_by_office(integer),
  audit_contents(uuid, text, jsonb, jsonb), audit_part(text) from public;
grant execute on function anonymise_person(text), people_to_anonymise(integer), retention_by_office(integer)
  to hashiwatashi_app;
