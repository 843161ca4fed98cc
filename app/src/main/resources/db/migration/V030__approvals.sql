-- What nobody does alone: one asks for it with a purpose, a second person grants or refuses it, and who asked
-- does it once, while the grant lasts. Which acts these are is not the table's concern.
create table approval (
  id bigint generated always as identity primary key,
  -- such as UNMASK_DISABILITY
  kind text not null check (kind ~ '^[A-Z][A-Z_]*$'),
  -- of what: the id of a record, or a list in the words of its kind
  subject text not null check (subject <> ''),
  -- whom it is about; null: nobody, or many
  person_id text,
  -- whose consultants and manager decide; empty: those of all offices
  office text not null default '',
  purpose text not null check (btrim(purpose) <> ''),
  wanted_by text not null,
  wanted_at timestamptz not null default now(),
  decided_by text,
  decided_at timestamptz,
  granted boolean,
  used_at timestamptz,
  -- until when it can be decided, and once it is granted, done
  expires_at timestamptz not null default now() + interval '14 days',
  constraint approval_decided_by_somebody check (
    (decided_by is null) = (decided_at is null) and (decided_by is null) = (granted is null)),
  -- four eyes
  constraint approval_decided_by_another check (decided_by <> wanted_by),
  constraint approval_used_when_granted check (used_at is null or granted)
);

create index approval_open on approval (office, id) where decided_at is null;
create index approval_wanted on approval (wanted_by, id);

create policy seen on approval to hashiwatashi_app using (
  (select acting_in_job())
  or wanted_by = (select acting_name())
  or (select acting_as_consultant())
    and ((select acting_everywhere()) or office = any ((select acting_for('offices'))::text[])));
select secured_from_now_on('approval');
grant select, insert, update on approval to hashiwatashi_app;
select audit_from_now_on('approval', 'approval', 'id', 'person_id');

-- Why somebody may not be the second person to what another wants; null when nothing is against it.
create function refusal_of_second_person(maker text, checker text) returns text
language sql stable security definer set search_path = pg_catalog, public as $$
  select case
    when same_person(maker, checker) then 'SAME_PERSON'
    when exists (
      select from credential c join account a on a.id = c.account_id
      where a.name = checker and same_person(c.handed_over_by, maker)
        or a.name = maker and same_person(c.handed_over_by, checker)) then 'HANDED_OVER' end
$$;

-- What the program is told to forget is remembered here: who wants it asks, decides and does in the own name, what
-- was asked for is not changed, and how long it lasts is not for the program to say.
create function approval_of_two() returns trigger
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
  if (new.id, new.kind, new.subject, new.person_id, new.office, new.purpose, new.wanted_by, new.wanted_at)
      is distinct from
      (old.id, old.kind, old.subject, old.person_id, old.office, old.purpose, old.wanted_by, old.wanted_at) then
    raise exception 'what was asked for is not changed' using errcode = 'check_violation';
  end if;
  if old.expires_at <= now() then
    raise exception 'expired' using errcode = 'check_violation';
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
    return new;
  end if;
  if (new.decided_by, new.decided_at, new.granted, new.expires_at)
      is distinct from (old.decided_by, old.decided_at, old.granted, old.expires_at)
      or old.used_at is not null or new.used_at is null or old.wanted_by <> actor or not old.granted then
    raise exception 'done by another, twice or without a grant' using errcode = 'check_violation';
  end if;
  new.used_at := now();
  return new;
end
$$;

create trigger approval_of_two before insert or update on approval
  for each row execute function approval_of_two();

revoke all on function approval_of_two(), refusal_of_second_person(text, text) from public;
grant execute on function refusal_of_second_person(text, text) to hashiwatashi_app;
