-- Who is the same person, whatever the account's name: by the address of mail, or by the number that the
-- person's own organisation gave (of staff). An account that says neither is known by its name alone.
alter table account add column person_key text check (person_key <> '');

-- What a link is for, and who has printed or copied it; null: the machine's operator, or sent by mail.
alter table sign_in_link add column purpose text not null default 'SIGN_IN'
  check (purpose in ('SIGN_IN', 'INVITATION', 'SET_UP'));
alter table sign_in_link add column made_by text;

-- Who held in the hand the link by which the password was chosen: that one could have chosen it.
alter table credential add column handed_over_by text;

create function same_person(one text, other text) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select one = other or exists (
    select from account a join account b
      on lower(a.email) = lower(b.email) or a.person_key = b.person_key
    where a.name = one and b.name = other)
$$;

-- Why somebody may not grant, or end, what an account is appointed to; null when nothing is against it.
create function refusal_of_grant(appointed bigint, maker text) returns text
language sql stable security definer set search_path = pg_catalog, public as $$
  select case when same_person((select name from account where id = appointed), maker) then 'OWN_ROLE' end
$$;

-- Why somebody may not be the second person.
create function refusal_of_confirmation(appointed bigint, maker text, checker text) returns text
language sql stable security definer set search_path = pg_catalog, public as $$
  select case
    when same_person((select name from account where id = appointed), checker) then 'OWN_ROLE'
    when same_person(maker, checker) then 'SAME_PERSON'
    when exists (
      select from credential c join account a on a.id = c.account_id
      where a.name = checker and same_person(c.handed_over_by, maker)
        or a.name = maker and same_person(c.handed_over_by, checker)) then 'HANDED_OVER' end
$$;

-- What the program is told to forget is remembered here: a person at work writes the own name only, grants
-- and confirms nothing of the own, and nothing is changed in a grant but its confirmation and its end.
create function four_eyes() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  actor constant text := coalesce(current_setting('hashiwatashi.actor', true), '');
  job constant text := coalesce(current_setting('hashiwatashi.job', true), '');
  refused text;
begin
  if session_user <> 'hashiwatashi_app' or (job <> '' and actor = 'system:' || job) then
    return new;
  end if;
  if tg_op = 'UPDATE' and (new.account_id, new.principal, new.scope, new.establishments, new.granted_by, new.granted_at)
      is distinct from (old.account_id, old.principal, old.scope, old.establishments, old.granted_by, old.granted_at) then
    raise exception 'a grant is not changed' using errcode = 'check_violation';
  end if;
  if tg_op = 'INSERT' then
    if new.granted_by <> actor or new.confirmed_by is not null or new.ended_by is not null then
      raise exception 'granted in another name' using errcode = 'check_violation';
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

create trigger four_eyes before insert or update on appointment
  for each row execute function four_eyes();

revoke all on function four_eyes(), same_person(text, text), refusal_of_grant(bigint, text),
  refusal_of_confirmation(bigint, text, text) from public;
grant execute on function same_person(text, text), refusal_of_grant(bigint, text),
  refusal_of_confirmation(bigint, text, text) to hashiwatashi_app;
