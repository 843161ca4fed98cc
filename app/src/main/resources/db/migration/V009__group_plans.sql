-- Plans that place a whole group of people together: every version is kept, so that what a change has moved
-- can be told and any version be had again. People and openings are named, not referred to: a plan outlives
-- a record that is merged or taken back.
create table group_plan (
  id bigint generated always as identity primary key,
  -- of what was sent, so that what is sent twice makes one plan
  made_key text not null unique,
  made_by text not null,
  made_at timestamptz not null default now(),
  put_away_at timestamptz
);

create table group_plan_version (
  plan_id bigint not null references group_plan on delete cascade,
  number integer not null check (number >= 1),
  -- name, people, demands, limit
  content jsonb not null,
  -- what was done to the version before
  change jsonb not null,
  made_by text not null,
  made_at timestamptz not null default now(),
  -- the placement; null until it is worked out
  result jsonb,
  -- the moment of the registers that the placement was worked out from
  solved_at timestamptz check ((solved_at is null) = (result is null)),
  primary key (plan_id, number)
);

-- How many openings have changed since a placement was worked out.
create index opening_by_change on opening (updated_at);

grant select, insert, update, delete on group_plan, group_plan_version to hashiwatashi_app;
