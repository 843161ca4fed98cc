-- What consultants say of pairs of a person and an opening, beside what matching says.
create table match_mark (
  seeker_id text not null references sending_record deferrable initially deferred,
  opening_id text not null references opening deferrable initially deferred,
  kind text not null check (kind in ('HIDDEN', 'PINNED', 'ADDED')),
  reason text not null check (reason <> ''),
  marked_by text not null,
  marked_at timestamptz not null default now(),
  primary key (seeker_id, opening_id)
);

create index match_mark_of_opening on match_mark (opening_id);

grant select, insert, update, delete on match_mark to hashiwatashi_app;
