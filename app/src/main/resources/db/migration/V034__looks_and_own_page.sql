-- What a person may read of the trail: who looked at the own record and who changed what in it, without what
-- it says before and after, and so without anybody else's data.
create function audit_of_own(most integer) returns table (
  at timestamptz, actor text, kind text, register text, what text, purpose text, columns text[])
language sql stable security definer set search_path = pg_catalog, public as $$
  select e.at, e.actor, e.kind, e.register, e.what, e.purpose,
    array(select k from jsonb_object_keys(coalesce(e.after, e.before)) k where e.kind = 'CHANGED' order by k)
  from audit_entry e
  where e.register = 'people' and e.record_id = any (audit_own_people())
    or e.person_id = any (audit_own_people()) and e.person_id <> e.record_id
  order by e.number desc limit most
$$;

-- The name of the employer whom the own record names: of employers a person sees nothing else.
create function own_employer_name(person text) returns text
language sql stable security definer set search_path = pg_catalog, public as $$
  select e.name from sending_record p join employer e on e.id = p.employer_id
  where p.id = person and p.id = any (acting_for('people'))
$$;

-- Notes a look at all that is known of a person: of whoever looks, from where, once a day. Nothing where
-- whoever asks may not see the person.
create function audit_look_of_the_day(person text, seen_what text, seen_purpose text) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if not exists (
    select from audit_entry e
    where e.record_id = person and e.register = 'people' and e.kind = 'LOOKED' and e.what = seen_what
      and e.actor = acting_name() and e.source = current_setting('hashiwatashi.source', true)
      and e.at >= today_in_japan()::timestamp at time zone 'Asia/Tokyo')
  then
    perform audit_look('people', person, person, seen_what, seen_purpose);
  end if;
end
$$;

revoke all on function audit_of_own(integer), own_employer_name(text),
  audit_look_of_the_day(text, text, text) from public;
grant execute on function audit_of_own(integer), own_employer_name(text),
  audit_look_of_the_day(text, text, text) to hashiwatashi_app;
