-- What a record shares with another where both may be the same thing, written by the program; keyed_by says by
-- which rule it wrote these and the search key: 0 by none yet, the program then writes them anew by itself.
alter table employer
  add column likeness text[] not null default '{}', add column keyed_by smallint not null default 0;
alter table establishment
  add column likeness text[] not null default '{}', add column keyed_by smallint not null default 0;
alter table contact
  add column likeness text[] not null default '{}', add column keyed_by smallint not null default 0;
alter table sending_record
  add column likeness text[] not null default '{}', add column keyed_by smallint not null default 0;
alter table opening
  add column likeness text[] not null default '{}', add column keyed_by smallint not null default 0;

create index employer_alike on employer using gin (likeness);
create index establishment_alike on establishment using gin (likeness);
create index contact_alike on contact using gin (likeness);
create index sending_record_alike on sending_record using gin (likeness);
create index opening_alike on opening using gin (likeness);

-- Records that were the same as another and are gone into it; their history stays.
create table merged_record (
  register text not null
    check (register in ('people', 'openings', 'employers', 'establishments', 'contacts')),
  record_id text not null,
  into_id text not null,
  merged_at timestamptz not null default now(),
  merged_by text not null,
  -- column: text, as it stood last
  texts jsonb not null,
  primary key (register, record_id)
);

create index merged_record_into on merged_record (register, into_id);

grant select, insert, update on merged_record to hashiwatashi_app;
