-- What a second person is shown of a list that is to be taken out: how many people, which columns. The words by
-- which it was narrowed may name a person: they, and the address that holds them, are gone once it is over.
drop trigger audit on approval;
alter table approval add column list text;
alter table approval add column screen text;
alter table approval add column columns text;
alter table approval add column people bigint check (people >= 0);
-- Until now all of it stood in the subject, and nobody can say any more which columns were meant: asked anew.
update approval set
  subject = coalesce(nullif(regexp_replace(subject, '（.*$', ''), ''), kind),
  expires_at = least(expires_at, now())
where kind = 'BULK_EXPORT';
select audit_from_now_on('approval', 'approval', 'id', 'person_id', 'list,screen');

create or replace function approval_of_two() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  actor constant text := coalesce(current_setting('hashiwatashi.actor', true), '');
  refused text;
begin
  if session_user <> 'hashiwatashi_app' then
    return new;
  end if;
  if tg_op = 'INSERT' then
    if new.wanted_by <> actor or new.decided_by is not null or new.used_at is not null then
      raise exception 'wanted in another name' using errcode = 'check_violation';
    end if;
    new.wanted_at := now();
    new.expires_at := now() + interval '14 days';
    return new;
  end if;
  if old.expires_at <= now() then
    -- Nothing becomes of it any more but that its words go.
    if to_jsonb(new) - '{list,screen}'::text[] <> to_jsonb(old) - '{list,screen}'::text[] then
      raise exception 'expired' using errcode = 'check_violation';
    end if;
    new.list := null;
    new.screen := null;
    return new;
  end if;
  if (new.id, new.kind, new.subject, new.person_id, new.office, new.purpose, new.wanted_by, new.wanted_at,
        new.list, new.screen, new.columns, new.people)
      is distinct from
      (old.id, old.kind, old.subject, old.person_id, old.office, old.purpose, old.wanted_by, old.wanted_at,
        old.list, old.screen, old.columns, old.people) then
    raise exception 'what was asked for is not changed' using errcode = 'check_violation';
  end if;
  if old.decided_by is null then
    if new.decided_by is distinct from actor or new.granted is null or new.used_at is not null then
      raise exception 'decided in another name' using errcode = 'check_violation';
    end if;
    refused := refusal_of_second_person(old.wanted_by, actor);
    if refused is not null then
      raise exception 'refused: %', refused using errcode = 'check_violation';
    end if;
    new.decided_at := now();
    new.expires_at := now() + interval '24 hours';
    if not new.granted then
      new.list := null;
      new.screen := null;
    end if;
    return new;
  end if;
  if (new.decided_by, new.decided_at, new.granted, new.expires_at)
      is distinct from (old.decided_by, old.decided_at, old.granted, old.expires_at)
      or old.used_at is not null or new.used_at is null or old.wanted_by <> actor or not old.granted then
    raise exception 'done by another, twice or without a grant' using errcode = 'check_violation';
  end if;
  new.used_at := now();
  new.list := null;
  new.screen := null;
  return new;
end
$$;

create index audit_entry_taken_out on audit_entry (actor, at)
  where kind = 'LOOKED' and register = 'people' and record_id = '*';

-- How many people's data whoever is at work, under whatever account, has taken out within 24 hours without a
-- second person: files of lists, and pages of lists that a program has asked for.
create function people_taken_out() returns bigint
language sql stable security definer set search_path = pg_catalog, public as $$
  with accounts as (
    select acting_name() as name
    union
    select b.name from account a join account b
      on lower(a.email) = lower(b.email) or a.person_key = b.person_key
    where a.name = acting_name())
  select coalesce(sum(case when e.purpose ~ '^[0-9]{1,9}$' then e.purpose::bigint end), 0)::bigint
  from audit_entry e
  where e.kind = 'LOOKED' and e.register = 'people' and e.record_id = '*' and e.what in ('export', 'page')
    and e.actor in (select name from accounts) and e.at > clock_timestamp() - interval '24 hours'
$$;

-- Notes that so many people's data are taken out now, unless with what was taken out before they are more than
-- may be within 24 hours: then false, and nobody hands anything out.
create function take_out_people(how text, people bigint, most bigint) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  -- Two at once, under whatever account of the person: the second waits, and counts the first.
  perform pg_advisory_xact_lock(hashtextextended('people taken out by ' || own.name, 0))
  from (
    select acting_name() as name
    union
    select b.name from account a join account b
      on lower(a.email) = lower(b.email) or a.person_key = b.person_key
    where a.name = acting_name()
    order by name) own;
  if people_taken_out() + people > most then
    return false;
  end if;
  perform audit_look('people', '*', null, how, people::text);
  return true;
end
$$;

revoke all on function people_taken_out(), take_out_people(text, bigint, bigint) from public;
grant execute on function people_taken_out(), take_out_people(text, bigint, bigint) to hashiwatashi_app;
