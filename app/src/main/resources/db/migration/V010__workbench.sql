-- Who of the consultants that records name sits at whose desk.
create table desk (
  owner text primary key,
  office text not null,
  consultant text not null check (consultant <> ''),
  -- until when what is new was looked at; null when never
  seen_at timestamptz
);

-- Once through all people and all openings, to look for the best of each anew.
create table rematch (
  number bigint generated always as identity primary key,
  begun_by text not null,
  began_at timestamptz not null default now(),
  total integer not null check (total >= 0),
  register text not null default 'people' check (register in ('people', 'openings')),
  -- the record up to which it has come; a killed program goes on behind it
  after_id text not null default '',
  done integer not null default 0 check (done >= 0),
  fresh integer not null default 0 check (fresh >= 0),
  ended_at timestamptz,
  failed boolean not null default false
);

create unique index one_rematch_at_a_time on rematch ((true)) where ended_at is null;

-- For whom the best were looked for, and when for the last time.
create table rematched (
  register text not null check (register in ('people', 'openings')),
  id text not null,
  rematched_at timestamptz not null,
  primary key (register, id)
);

-- The best of each as they were found then. Both ids may since be gone from the registers.
create table best_match (
  register text not null,
  id text not null,
  other_id text not null,
  score integer not null check (score between 0 and 100000),
  -- since when it is among the best; null: since they were first looked for
  since timestamptz,
  primary key (register, id, other_id),
  foreign key (register, id) references rematched on delete cascade
);

-- What was asked of a person or an employer because it is not stated, and when for the last time.
create table question_asked (
  register text not null check (register in ('people', 'openings')),
  id text not null,
  asked_by text not null,
  asked_at timestamptz not null default now(),
  primary key (register, id)
);

create index sending_record_of_consultant on sending_record (consultant, office, id);
create index opening_of_consultant on opening (consultant, office, id);

grant select, insert, update, delete on desk, rematch, rematched, best_match, question_asked
  to hashiwatashi_app;
