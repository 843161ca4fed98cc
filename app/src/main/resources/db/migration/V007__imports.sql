-- Files that people send to be taken into a register, what became of each row, and how to undo it.
create table import (
  id bigint generated always as identity primary key,
  register text not null
    check (register in ('people', 'openings', 'employers', 'establishments', 'contacts')),
  owner text not null,
  file_name text not null,
  -- SHA-256, by which the same file is known again
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  -- null for a workbook
  encoding text check (encoding in ('UTF_8', 'WINDOWS_31J')),
  headings text[] not null,
  -- heading: code of the column, empty for one that is not read
  mapping jsonb not null,
  -- no row has an id, and each is to be a new record
  all_new boolean not null default false,
  state text not null check (state in
    ('MAPPING', 'READING', 'READ', 'APPLYING', 'APPLIED', 'UNDOING', 'UNDONE', 'REFUSED')),
  only_good boolean not null default false,
  -- why it went no further, in Japanese; empty when nothing stands in its way
  told text not null default '',
  notices text[] not null default '{}',
  made_at timestamptz not null default now(),
  ended_at timestamptz
);

create index import_of_owner on import (owner, id);
create index import_same_file on import (register, digest);

-- The file itself, so that a program that was killed can read it again.
create table import_part (
  import_id bigint not null references import on delete cascade,
  number integer not null,
  bytes bytea not null,
  primary key (import_id, number)
);

-- A row of the file that was understood, compared with what stands in the register.
create table import_row (
  import_id bigint not null references import on delete cascade,
  -- as the spreadsheet counts
  row_number integer not null,
  outcome text not null check (outcome in ('NEW', 'CHANGED', 'UNCHANGED', 'OVERTAKEN')),
  record_id text not null,
  -- of the record it was compared with; 0 for a new one
  base_version bigint not null,
  -- all that the record is to say, as files write it, by the codes of the columns
  texts json not null,
  -- what changes, as people see it, by the codes of the columns
  before jsonb not null,
  after jsonb not null,
  -- as in the register
  likeness text[] not null,
  -- other records that may be the same thing
  alike text[] not null default '{}',
  -- that the record has when the row is kept
  kept_version bigint not null,
  primary key (import_id, row_number)
);

create index import_row_of_outcome on import_row (import_id, outcome, row_number);

create table import_fault (
  import_id bigint not null references import on delete cascade,
  number integer not null,
  -- the file's name with the sheet's
  place text not null,
  row_number integer not null,
  column_label text not null,
  what text not null,
  mend text not null,
  primary key (import_id, number)
);

create index import_fault_of_row on import_fault (import_id, row_number);

-- What somebody chose for a heading the last time.
create table import_heading (
  register text not null,
  -- folded, as headings are compared
  heading text not null,
  chosen_by text not null,
  -- empty: not read
  column_code text not null,
  chosen_at timestamptz not null default now(),
  primary key (register, heading, chosen_by)
);

grant select, insert, update, delete
  on import, import_part, import_row, import_fault, import_heading to hashiwatashi_app;
