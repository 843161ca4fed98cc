-- The registers (spec 01): what was stated and nothing else; null is "not stated", never zero.
-- Codes are kept as text, since they outlive the tables that they come from. Lists keep their order.

create table employer (
  id text primary key check (id <> '' and id = btrim(id)),
  corporate_number text unique check (corporate_number ~ '^[0-9]{13}$'),
  -- null: known by its number only, from a person or an opening that names it
  name text check (name <> ''),
  kana text,
  address text,
  municipality text check (municipality ~ '^[0-9]{5}$'),
  industry text check (industry ~ '^[A-T]$'),
  capital_yen bigint check (capital_yen >= 0),
  regular_workers integer check (regular_workers >= 0),
  version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table establishment (
  id text primary key check (id <> '' and id = btrim(id)),
  employer_id text not null references employer deferrable initially deferred,
  name text not null check (name <> ''),
  address text,
  municipality text check (municipality ~ '^[0-9]{5}$'),
  industry text check (industry ~ '^[A-T]$'),
  insurance_office_number text unique check (insurance_office_number ~ '^[0-9]{11}$'),
  regular_workers integer check (regular_workers >= 0),
  version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create index establishment_of_employer on establishment (employer_id);

create table sending_record (
  id text primary key check (id <> '' and id = btrim(id)),
  name text not null check (name <> ''),
  kana text not null,
  birth_date date,
  employer_id text references employer deferrable initially deferred,
  moves text[] not null
    check (cardinality(moves) > 0 and moves <@ array['TRANSFER', 'SECONDMENT', 'DEVELOPMENT']),
  home_municipality text check (home_municipality ~ '^[0-9]{5}$'),
  home_prefecture smallint generated always as (left(home_municipality, 2)::smallint) stored,
  max_commute_km integer check (max_commute_km >= 0),
  -- two digits each, or the one entry *
  relocation_prefectures text[] not null,
  occupations_wanted text[] not null,
  -- MMM-SS:years
  occupations_experienced text[] not null,
  industries_experienced text[] not null,
  licences text[] not null,
  skills text[] not null,
  min_monthly_wage_yen integer check (min_monthly_wage_yen >= 0),
  employment_types text[] not null
    check (employment_types <@ array['PERMANENT', 'FIXED_TERM', 'PART_TIME', 'DISPATCHED']),
  -- hundredths of an hour
  weekly_hours_min integer check (weekly_hours_min >= 0),
  weekly_hours_max integer check (weekly_hours_max >= 0),
  night_work boolean,
  available_from date,
  available_until date,
  office text not null,
  consultant text not null,
  career text not null,
  wishes text not null,
  -- which example of the demonstration the record belongs to; null for everybody else
  example_of text check (example_of <> ''),
  -- id, name and kana with width, kana and blanks folded
  search_key text not null,
  version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint hours_in_order check (weekly_hours_min <= weekly_hours_max)
);

create index sending_record_of_employer on sending_record (employer_id);
create index sending_record_by_prefecture on sending_record (home_prefecture, id);
create index sending_record_examples on sending_record (id) where example_of is not null;

create table opening (
  id text primary key check (id <> '' and id = btrim(id)),
  employer_id text references employer deferrable initially deferred,
  moves text[] not null
    check (cardinality(moves) > 0 and moves <@ array['TRANSFER', 'SECONDMENT', 'DEVELOPMENT']),
  headcount integer not null check (headcount >= 1),
  filled integer not null check (filled between 0 and headcount),
  occupation text not null check (occupation ~ '^[0-9]{3}(-[0-9]{2})?$'),
  occupation_group smallint not null generated always as (left(occupation, 3)::smallint) stored,
  industry text check (industry ~ '^[A-T]$'),
  municipality text check (municipality ~ '^[0-9]{5}$'),
  prefecture smallint generated always as (left(municipality, 2)::smallint) stored,
  remote boolean not null,
  monthly_wage_min_yen integer check (monthly_wage_min_yen >= 0),
  monthly_wage_max_yen integer check (monthly_wage_max_yen >= 0),
  employment_type text
    check (employment_type in ('PERMANENT', 'FIXED_TERM', 'PART_TIME', 'DISPATCHED')),
  -- hundredths of an hour
  weekly_hours integer check (weekly_hours >= 0),
  night_work boolean,
  licences_required text[] not null,
  licences_welcome text[] not null,
  skills_welcome text[] not null,
  experience_years integer not null check (experience_years >= 0),
  age_min integer check (age_min >= 0),
  age_max integer check (age_max >= 0),
  age_limit_ground text check (age_limit_ground in ('1', '2', '3-イ', '3-ロ', '3-ハ', '3-ニ')),
  start_on date,
  latest_start_on date,
  months integer check (months >= 0),
  expires_on date,
  work text not null,
  example_of text check (example_of <> ''),
  -- id, employer's name and work, folded
  search_key text not null,
  version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint wages_in_order check (monthly_wage_min_yen <= monthly_wage_max_yen),
  constraint ages_in_order check (age_min <= age_max),
  -- 募集・採用における年齢制限の禁止: a limit only with its lawful ground
  constraint age_limit_with_ground
    check (age_limit_ground is not null or (age_min is null and age_max is null))
);

create index opening_of_employer on opening (employer_id);
create index opening_by_place on opening (prefecture, occupation_group, id);
create index opening_by_occupation on opening (occupation_group, id);
create index opening_examples on opening (id) where example_of is not null;

-- Which prepared registers were loaded, so that a second start does not load them again.
create table loading (
  name text primary key,
  people integer not null check (people >= 0),
  openings integer not null check (openings >= 0),
  loaded_at timestamptz not null default now()
);

grant select, insert, update, delete on employer, establishment, sending_record, opening
  to hashiwatashi_app;
grant select, insert on loading to hashiwatashi_app;
