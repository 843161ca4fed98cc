-- What of a person needs particular care: sealed by the program under a key outside the database, and apart from
-- the record, so that no list, file, history, draft or index can take it along.
create table guarded_particular (
  -- asked at the end of a transaction: two records become one before what hangs on them moves
  person_id text not null references sending_record deferrable initially deferred,
  kind text not null check (kind in ('INSURED_NUMBER', 'DISABILITY', 'HEALTH')),
  -- the first four bytes tell the key's number
  sealed bytea not null check (octet_length(sealed) > 32),
  written_by text not null,
  written_at timestamptz not null default now(),
  version bigint not null default 1,
  primary key (person_id, kind)
);

create index guarded_particular_by_key on guarded_particular (substring(sealed from 1 for 4));

-- Of the own office's people, for its consultants and its manager; nobody else, whatever else they may see.
create policy seen on guarded_particular to hashiwatashi_app using (
  (select acting_everywhere())
  or (select acting_as_consultant()) and exists (
    select from sending_record p
    where p.id = person_id and p.office = any ((select acting_for('offices'))::text[])));
select secured_from_now_on('guarded_particular');

-- That there is something, by whom and since when; never what, for which the functions below are asked.
grant insert, update, delete on guarded_particular to hashiwatashi_app;
grant select (person_id, kind, written_by, written_at, version) on guarded_particular to hashiwatashi_app;
select audit_from_now_on('guarded_particular', 'guarded_particular', 'person_id,kind', 'person_id', 'sealed');

create function guards_person(person text) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select acting_everywhere() or acting_as_consultant() and exists (
    select from sending_record p where p.id = person and p.office = any (acting_for('offices')))
$$;

-- The sealed value, with the look in the trail: neither without the other. A disability is given out once for each
-- request that a second person has granted, and its purpose is the one that was granted. Null: nothing is given.
create function look_at_particular(person text, particular text, purpose text) returns bytea
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  given bytea;
  stated text := purpose;
begin
  if guards_person(person) then
    select g.sealed into given from guarded_particular g where g.person_id = person and g.kind = particular;
  end if;
  if given is null then
    return null;
  end if;
  if particular = 'DISABILITY' then
    update approval a set used_at = now()
    where a.id = (
      select b.id from approval b
      where b.kind = 'UNMASK_DISABILITY' and b.subject = person and b.wanted_by = acting_name()
        and b.granted and b.used_at is null and b.expires_at > now()
      order by b.id limit 1 for update)
    returning a.purpose into stated;
    if not found then
      return null;
    end if;
  end if;
  if coalesce(btrim(stated), '') = '' then
    raise exception 'looked at without a purpose' using errcode = 'check_violation';
  end if;
  perform audit_look('people', person, person, particular, stated);
  return given;
end
$$;

-- For the program's own work, which shows them to nobody: what is not sealed under the key of this head yet.
create function particulars_not_under(head bytea, most integer) returns setof guarded_particular
language sql volatile security definer set search_path = pg_catalog, public as $$
  select * from guarded_particular
  where acting_in_job() and substring(sealed from 1 for 4) <> head
  order by person_id, kind limit most for update
$$;

create function count_particulars_not_under(head bytea) returns bigint
language sql stable security definer set search_path = pg_catalog, public as $$
  select count(*) from guarded_particular where acting_in_job() and substring(sealed from 1 for 4) <> head
$$;

-- The same: those of one person, whose record becomes another's.
create function particulars_of(person text) returns setof guarded_particular
language sql volatile security definer set search_path = pg_catalog, public as $$
  select * from guarded_particular where acting_in_job() and person_id = person order by kind for update
$$;

revoke all on function guards_person(text), look_at_particular(text, text, text),
  particulars_not_under(bytea, integer), count_particulars_not_under(bytea), particulars_of(text) from public;
grant execute on function guards_person(text), look_at_particular(text, text, text),
  particulars_not_under(bytea, integer), count_particulars_not_under(bytea), particulars_of(text) to hashiwatashi_app;
