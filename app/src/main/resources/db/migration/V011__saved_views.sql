-- How each person wants to see a register's list: its columns in their order, and views saved by name.
create table list_columns (
  owner text not null,
  register text not null
    check (register in ('people', 'openings', 'employers', 'establishments', 'contacts')),
  columns text[] not null,
  primary key (owner, register)
);

create table list_view (
  owner text not null,
  register text not null
    check (register in ('people', 'openings', 'employers', 'establishments', 'contacts')),
  name text not null check (name <> ''),
  -- filter and order, as the list's address holds them
  query text not null,
  columns text[] not null,
  -- whether the list opens with it
  first boolean not null default false,
  saved_at timestamptz not null default now(),
  primary key (owner, register, name)
);

create unique index list_view_first on list_view (owner, register) where first;

grant select, insert, update, delete on list_columns, list_view to hashiwatashi_app;
