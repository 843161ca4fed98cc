-- Who took which list out as a file, for the manager of the office and headquarters' administrators (spec 09). What
-- narrowed a list may name a person: it is not kept here.
create table taken_file (
  id bigint generated always as identity primary key,
  taken_at timestamptz not null default now(),
  owner text not null default acting_name(),
  office text not null default acting_office(),
  -- the list's title, in Japanese
  list text not null check (list <> ''),
  ending text not null check (ending ~ '^[a-z]{2,5}$'),
  -- how many different people stand in it; 0 for a list of none
  people bigint not null check (people >= 0)
);
create index taken_file_at on taken_file (taken_at desc);
create index taken_file_of_owner on taken_file (owner, taken_at desc);
create policy seen on taken_file for select to hashiwatashi_app using (
  (select acting_in_job() or acting_for('roles') && '{HQ_ADMINISTRATOR,AUDITOR}'
    or '*' = any (acting_for('managed')))
  or owner = (select acting_name())
  or office = any ((select acting_for('managed'))::text[]));
create policy noted on taken_file for insert to hashiwatashi_app with check (
  owner = (select acting_name()) and office = (select acting_office()));
select secured_from_now_on('taken_file');
grant select, insert on taken_file to hashiwatashi_app;

-- Whether who is at work is told of a job that somebody of an office began: that it runs and how far it is, never
-- whom it is about.
create function told_of_job(owner text, office text) returns boolean language sql stable as $$
  select acting_in_job() or acting_for('roles') && '{HQ_ADMINISTRATOR,SYSTEM_OPERATOR}'
    or owner = acting_name()
    or '*' = any (acting_for('managed')) or office = any (acting_for('managed'))
$$;

create function import_jobs(since timestamptz)
returns table (id bigint, register text, owner text, office text, state text, began_at timestamptz,
  ended_at timestamptz, lines bigint)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select i.id, i.register, i.owner, i.office, i.state, i.made_at, i.ended_at,
    (select sum(counted) from unnest(i.counts) counted)
  from import i
  where i.made_at >= since and told_of_job(i.owner, i.office)
$$;

create function placement_jobs(since timestamptz)
returns table (plan_id bigint, number integer, owner text, office text, began_at timestamptz,
  ended_at timestamptz, refused boolean, people integer)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select v.plan_id, v.number, v.made_by, p.office, v.made_at, v.solved_at,
    coalesce(jsonb_array_length(v.result->'faults') > 0, false), jsonb_array_length(v.content->'people')
  from group_plan_version v join group_plan p on p.id = v.plan_id
  where v.made_at >= since and told_of_job(v.made_by, p.office)
$$;

revoke all on function import_jobs(timestamptz), placement_jobs(timestamptz) from public;
grant execute on function import_jobs(timestamptz), placement_jobs(timestamptz) to hashiwatashi_app;
