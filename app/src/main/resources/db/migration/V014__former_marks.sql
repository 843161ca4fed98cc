-- What was said of pairs before: marks that another one replaced, that were taken back, or that gave way
-- when two records became one. Only added to; an id changes when its record goes into another.
create table former_mark (
  id bigint generated always as identity primary key,
  -- of records that may be gone meanwhile
  seeker_id text not null,
  opening_id text not null,
  kind text not null check (kind in ('HIDDEN', 'PINNED', 'ADDED')),
  reason text not null check (reason <> ''),
  marked_by text not null,
  marked_at timestamptz not null,
  ended_by text not null,
  ended_at timestamptz not null default now()
);

create index former_mark_of_pair on former_mark (seeker_id, opening_id, id);
create index former_mark_of_opening on former_mark (opening_id);

grant select, insert, update (seeker_id, opening_id) on former_mark to hashiwatashi_app;
