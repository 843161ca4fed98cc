-- Claims of subsidies as records (助成金の申請, spec 05): what an employer estimates, applies for, is granted, is
-- refused, gives back or leaves. What a claim's facts come to is kept with it, so that a change of law shows.
create table subsidy_claim (
  id bigint generated always as identity primary key,
  employer_id text not null references employer deferrable initially deferred,
  -- whose limit of the year counts, where the measure is carried out
  establishment_id text references establishment deferrable initially deferred,
  -- whom it is about; null: nobody in particular, or the data were kept long enough
  person_id text,
  -- the office that the employer lets see it; null: none
  office text check (office <> ''),
  course text not null check (course ~ '^[a-z][a-z0-9-]{0,59}$'),
  -- by a fact's name what is stated of it, as canonical texts
  facts jsonb not null check (jsonb_typeof(facts) = 'object'),
  -- the answer to these facts as files have it
  answer jsonb not null check (jsonb_typeof(answer) = 'object'),
  -- [{"what", "on"}]: what is still to be done, by day
  deadlines jsonb not null check (jsonb_typeof(deadlines) = 'array'),
  state text not null
    check (state in ('ESTIMATED', 'PLAN_CERTIFIED', 'APPLIED', 'DECIDED', 'REFUSED', 'REPAID', 'LEFT')),
  certified_on date,
  applied_on date,
  -- of a decision to pay or to refuse
  decided_on date,
  decided_yen bigint check (decided_yen >= 0),
  repaid_on date,
  repaid_yen bigint check (repaid_yen > 0 and repaid_yen <= decided_yen),
  -- why it was refused, had to be given back or was left
  reason text not null default '',
  version bigint not null default 1,
  made_by text not null,
  made_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint as_far_as_it_is check (case state
    when 'PLAN_CERTIFIED' then certified_on is not null
    when 'APPLIED' then applied_on is not null
    when 'DECIDED' then applied_on is not null and decided_on is not null and decided_yen is not null
    when 'REFUSED' then applied_on is not null and decided_on is not null and decided_yen is null and reason <> ''
    when 'REPAID' then decided_yen is not null and repaid_on is not null and repaid_yen is not null and reason <> ''
    when 'LEFT' then reason <> ''
    else true end),
  constraint in_order check (
    coalesce(decided_on >= applied_on, true) and coalesce(repaid_on >= decided_on, true))
);
create index subsidy_claim_of_employer on subsidy_claim (employer_id);
create index subsidy_claim_of_establishment on subsidy_claim (establishment_id) where establishment_id is not null;
create index subsidy_claim_of_person on subsidy_claim (person_id) where person_id is not null;
create index subsidy_claim_of_office on subsidy_claim (office) where office is not null;
grant select, insert, update on subsidy_claim to hashiwatashi_app;

-- An employer reads and writes its own, as far as its establishments where somebody is limited to some; an office
-- reads what it is let see.
create policy seen on subsidy_claim for select to hashiwatashi_app using (
  (select acting_in_job())
  or employer_id = any ((select acting_for('employers'))::text[])
  or establishment_id = any ((select acting_for('establishments'))::text[])
  or office is not null and (select '*' = any (acting_for('offices')))
  or office = any ((select acting_for('offices'))::text[]));
create policy made on subsidy_claim for insert to hashiwatashi_app with check (
  ((select acting_in_job())
    or employer_id = any ((select acting_for('employers'))::text[])
    or establishment_id = any ((select acting_for('establishments'))::text[]))
  and (establishment_id is null or exists (select from establishment e
    where e.id = establishment_id and e.employer_id = subsidy_claim.employer_id)));
create policy changed on subsidy_claim for update to hashiwatashi_app using (
  (select acting_in_job())
  or employer_id = any ((select acting_for('employers'))::text[])
  or establishment_id = any ((select acting_for('establishments'))::text[]))
with check (
  (select acting_in_job())
  or employer_id = any ((select acting_for('employers'))::text[])
  or establishment_id = any ((select acting_for('establishments'))::text[]));
select secured_from_now_on('subsidy_claim');
select audit_from_now_on('subsidy_claim', 'subsidy_claim', 'id', 'person_id', 'answer,deadlines,updated_at');

-- A claim goes along when what it names goes into another record, and is nobody's when a person is taken out again.
create function claims_follow() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update subsidy_claim set person_id = new.into_id where new.register = 'people' and person_id = new.record_id;
  update subsidy_claim set employer_id = new.into_id
  where new.register = 'employers' and employer_id = new.record_id;
  update subsidy_claim set establishment_id = new.into_id
  where new.register = 'establishments' and establishment_id = new.record_id;
  return null;
end
$$;
revoke all on function claims_follow() from public;
create trigger claims_follow after insert or update of into_id on merged_record
  for each row execute function claims_follow();

-- What of a claim's facts is a person's: it is kept as long as the person's data are. The number goes in a change of
-- its own, so that the entry of the first one names whom it is about, and is erased with all that is said of them.
create function claims_without_person() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (new.anonymised_on is null or old.anonymised_on is not null) then
    return null;
  end if;
  update subsidy_claim set
    facts = facts - '{birth_date,separated_on,reemployed_on,hired_on}'::text[],
    reason = case when reason = '' then '' else '（匿名化済み）' end
  where person_id = old.id;
  if tg_op = 'DELETE' then
    update subsidy_claim set person_id = null where person_id = old.id;
  end if;
  return null;
end
$$;
revoke all on function claims_without_person() from public;
create trigger claims_without_person after delete or update of anonymised_on on sending_record
  for each row execute function claims_without_person();

-- The last day on which a person's data are kept as they are: five years after the support ended, or after the
-- decision on a claim that rests on them, whichever is later; while such a claim is open, no day.
create or replace function kept_until(p sending_record) returns date
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select case when p.support_until is not null then greatest(
    (p.support_until + interval '5 years')::date,
    (select max(case when c.state in ('ESTIMATED', 'PLAN_CERTIFIED', 'APPLIED') then 'infinity'::date
        else (coalesce(c.repaid_on, c.decided_on) + interval '5 years')::date end)
      from subsidy_claim c where c.person_id = p.id)) end
$$;
revoke all on function kept_until(sending_record) from public;

-- A secret address at which a calendar program asks for the deadlines of an employer: of one account, in one of its
-- appointments, as long as that is in force. It says neither a name nor a number of anybody.
create table calendar_address (
  id bigint generated always as identity primary key,
  account_id bigint not null references account,
  appointment_id bigint not null,
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  made_at timestamptz not null default now(),
  ended_at timestamptz,
  foreign key (appointment_id, account_id) references appointment (id, account_id)
);
create unique index calendar_address_in_force on calendar_address (appointment_id) where ended_at is null;
create index calendar_address_of on calendar_address (account_id);
grant select, insert on calendar_address to hashiwatashi_app;
grant update (ended_at) on calendar_address to hashiwatashi_app;
select audit_from_now_on('calendar_address', 'calendar_address', 'id', '-', 'token_hash');
create policy seen on calendar_address for select to hashiwatashi_app using (
  (select acting_in_job()) or account_id = (select acting_account()));
create policy made on calendar_address for insert to hashiwatashi_app with check (
  account_id = (select acting_account()));
create policy ended on calendar_address for update to hashiwatashi_app using (
  ended_at is null and account_id = (select acting_account()))
  with check (account_id = (select acting_account()));
select secured_from_now_on('calendar_address');

-- What a calendar program is told by such an address; null for an address that does not hold.
create function claims_of_calendar(hash bytea) returns jsonb
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select (
    select coalesce(jsonb_agg(jsonb_build_object(
        'id', c.id, 'course', c.course, 'deadlines', c.deadlines, 'version', c.version, 'changed',
        extract(epoch from c.updated_at)::bigint) order by c.id), '[]')
    from subsidy_claim c
    where c.deadlines <> '[]' and (p.establishments = '{}' and c.employer_id = coalesce(m.into_id, p.scope)
      or c.establishment_id = any (p.establishments)))
  from calendar_address a
    join account k on k.id = a.account_id and k.disabled_at is null
    join appointment p on p.id = a.appointment_id and p.confirmed_at is not null and p.ended_at is null
      and p.principal in ('SENDING_EMPLOYER', 'RECEIVING_EMPLOYER')
      and (p.through is null or p.through >= today_in_japan())
    left join merged_record m on m.register = 'employers' and m.record_id = p.scope
  where a.token_hash = hash and a.ended_at is null
$$;
revoke all on function claims_of_calendar(bytea) from public;
grant execute on function claims_of_calendar(bytea) to hashiwatashi_app;

-- Which of these records are named by a claim, of whomever it is; nothing else of it is told.
create function claims_naming(what text, ids text[], most integer) returns setof text
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select distinct named.id
  from subsidy_claim c
    cross join lateral (select case what when 'employer_id' then c.employer_id
      when 'establishment_id' then c.establishment_id else c.person_id end as id) named
  where named.id = any (ids)
  order by 1 limit most
$$;
revoke all on function claims_naming(text, text[], integer) from public;
grant execute on function claims_naming(text, text[], integer) to hashiwatashi_app;
