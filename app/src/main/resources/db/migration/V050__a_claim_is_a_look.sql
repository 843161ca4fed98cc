-- Whoever is shown a claim about somebody looks at that person, seen in the register or not: the claim tells the days
-- that its facts hold. An employer may share it with an office that does not support the person.
create function sees_claim(c subsidy_claim) returns boolean language sql stable as $$
  select c.employer_id = any (acting_for('employers'))
    or coalesce(c.establishment_id = any (acting_for('establishments')), false)
    or coalesce(c.office = any (acting_for('offices')), false)
    or c.office is not null and '*' = any (acting_for('offices'))
$$;

-- As before; and whom a claim that one sees is about is looked at there.
create or replace function audit_look(
  seen_register text, seen_id text, seen_person text, seen_what text, seen_purpose text) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if seen_register = 'audit_entry' and 'AUDITOR' = any (acting_for('roles')) then
    seen_person := (select p.id from sending_record p where p.id = seen_person);
  elsif seen_person is not null and not acting_everywhere() and not exists (
    select from sending_record p where p.id = seen_person and (sees_person(p) or sees_by_consent(p)))
    and not exists (select from subsidy_claim c where c.person_id = seen_person and sees_claim(c))
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

-- Notes a look at whom a claim is about, once a day, where whoever asks sees the claim.
create function audit_look_at_claim(claim bigint) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  person text;
begin
  for person in
    select p.id from subsidy_claim c join sending_record p on p.id = c.person_id
    where c.id = claim and (acting_everywhere() or sees_claim(c)) and not looked_today(p.id, 'person')
  loop
    perform audit_look('people', person, person, 'person', 'case');
  end loop;
end
$$;
revoke all on function audit_look_at_claim(bigint) from public;
grant execute on function audit_look_at_claim(bigint) to hashiwatashi_app;
