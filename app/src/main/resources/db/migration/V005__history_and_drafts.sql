-- What changed in the registers, by whom and how. Every version of a record can be had by going back from
-- the one that stands: a change holds what the changed columns said before and after, as files write them.
create table record_change (
  number bigint generated always as identity primary key,
  register text not null
    check (register in ('people', 'openings', 'employers', 'establishments', 'contacts')),
  record_id text not null,
  -- the version that came about
  version bigint not null check (version >= 1),
  changed_at timestamptz not null default now(),
  changed_by text not null,
  -- column: text; both empty when the record was made
  before jsonb not null,
  after jsonb not null,
  unique (register, record_id, version)
);

-- What somebody has begun to type: one draft a person and record; no record for a new one.
create table draft (
  owner text not null,
  register text not null
    check (register in ('people', 'openings', 'employers', 'establishments', 'contacts')),
  record_id text not null,
  -- of the record that was being changed; 0 for a new one
  base_version bigint not null check (base_version >= 0),
  texts jsonb not null,
  saved_at timestamptz not null default now(),
  primary key (owner, register, record_id)
);

-- Numbers for records that nobody has given one.
create sequence record_number;

grant select, insert on record_change to hashiwatashi_app;
grant select, insert, update, delete on draft to hashiwatashi_app;
grant usage on sequence record_number to hashiwatashi_app;

-- Empty: found by nothing. Otherwise id, name and reading, folded as the program folds them, so that a list of them can be searched.
alter table employer add column search_key text not null default '';
alter table establishment add column search_key text not null default '';
alter table contact add column search_key text not null default '';

update employer
set search_key = translate(
  regexp_replace(lower(normalize(concat_ws(E'\n', id, coalesce(name, ''), coalesce(kana, '')), NFKC)),
    '[^\S\n]', '', 'g'),
  'ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをんゔゕゖ',
  'ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンヴヵヶ');
update establishment
set search_key = regexp_replace(lower(normalize(concat_ws(E'\n', id, name), NFKC)), '[^\S\n]', '', 'g');
update contact
set search_key = regexp_replace(lower(normalize(concat_ws(E'\n', id, name), NFKC)), '[^\S\n]', '', 'g');
