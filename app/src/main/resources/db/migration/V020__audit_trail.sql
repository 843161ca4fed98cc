-- Who did what, when, from where, to which record, before and after; and who looked at what is sensitive.
-- Written in the transaction of the change itself: without its entry no change is kept. Entries come about
-- through the functions below only, by which the application's role can add and do nothing else.
create table audit_entry (
  number bigint generated always as identity primary key,
  at timestamptz not null,
  -- sign-in name, system:job, or database:role where nobody said who is at work
  actor text not null,
  -- address of the request, or job
  source text not null,
  kind text not null check (kind in ('ADDED', 'CHANGED', 'REMOVED', 'LOOKED')),
  -- people, openings, employers, establishments, contacts, or the table's name
  register text not null,
  -- the key; parts of a longer one with / between them
  record_id text not null,
  -- of the registers of people, whom it is about
  person_id text,
  -- of a look: at what, and for what
  what text,
  purpose text,
  -- of a change: columns that say something else now; of a new or removed record all that say something
  before jsonb,
  after jsonb
);

create index audit_entry_of_record on audit_entry (record_id, number);
create index audit_entry_of_person on audit_entry (person_id, number)
  where person_id is not null and person_id <> record_id;
create index audit_entry_by_actor on audit_entry (actor, number);
create index audit_entry_by_day on audit_entry using brin (at);

-- Every committed entry's place in the chain: one row each, written after the entry's commit.
create table audit_seal (
  position bigint primary key check (position >= 1),
  entry bigint not null unique,
  -- every entry up to this number was sealed when this was, or will never be there
  settled bigint not null,
  -- which of the keys, none of which are in the database
  key_name text not null,
  seal bytea not null check (octet_length(seal) = 32)
);

-- Who reads the trail: auditors, and the sealer; a worker what was seen of the own person.
create function audit_reader() returns boolean
language sql stable set search_path = pg_catalog as $$
  select coalesce(current_setting('hashiwatashi.auditor', true) = 'true', false)
    or coalesce(nullif(current_setting('hashiwatashi.roles', true), '')::text[] && '{AUDITOR}', false)
    or coalesce(current_setting('hashiwatashi.job', true) = 'audit', false)
$$;

create function audit_own_people() returns text[]
language sql stable set search_path = pg_catalog as $$
  select coalesce(nullif(current_setting('hashiwatashi.people', true), '')::text[], '{}')
$$;

alter table audit_entry enable row level security, force row level security;
create policy audit_entry_added on audit_entry for insert to current_user with check (true);
create policy audit_entry_read on audit_entry for select
  using ((select audit_reader())
    or (kind = 'LOOKED' and person_id = any ((select audit_own_people())::text[])));

grant select on audit_entry to hashiwatashi_app;
grant select, insert on audit_seal to hashiwatashi_app;

-- Writes the entry of one row's change. Arguments: what the record is called, the columns of its key, the
-- column that names a person (- for none; register: where the column register says people), and the
-- columns that are left out, because another says the same, or nobody may read them.
create function audit_change() returns trigger
language plpgsql security definer
set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp as $$
declare
  keys constant text[] := string_to_array(tg_argv[1], ',');
  left_out constant text[] := string_to_array(tg_argv[3], ',');
  old_row jsonb;
  new_row jsonb;
  one jsonb;
  key text;
  person text;
begin
  if tg_op = 'UPDATE' then
    one := to_jsonb(new);
    new_row := one - left_out;
    old_row := to_jsonb(old) - left_out;
    if old_row = new_row then
      return null;
    end if;
    select jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, new_row -> o.key)
    into old_row, new_row
    from jsonb_each(old_row) o
    where new_row -> o.key <> o.value;
  elsif tg_op = 'INSERT' then
    one := to_jsonb(new);
    new_row := jsonb_strip_nulls(one - left_out);
  else
    one := to_jsonb(old);
    old_row := jsonb_strip_nulls(one - left_out);
  end if;
  key := one ->> keys[1];
  for i in 2 .. cardinality(keys) loop
    key := key || '/' || coalesce(one ->> keys[i], '');
  end loop;
  if tg_argv[2] <> 'register' then
    person := one ->> tg_argv[2];
  elsif one ->> 'register' = 'people' then
    person := coalesce(one ->> 'record_id', one ->> 'id');
  end if;
  insert into audit_entry (at, actor, source, kind, register, record_id, person_id, before, after)
  values (
    clock_timestamp(),
    coalesce(nullif(current_setting('hashiwatashi.actor', true), ''), 'database:' || session_user),
    coalesce(nullif(current_setting('hashiwatashi.source', true), ''), 'database'),
    case tg_op when 'INSERT' then 'ADDED' when 'UPDATE' then 'CHANGED' else 'REMOVED' end,
    tg_argv[0], key, person, old_row, new_row);
  return null;
end
$$;

-- Writes that something sensitive was looked at. The transaction has its number before the entry has its
-- own: the sealer goes by that.
create function audit_look(
  seen_register text, seen_id text, seen_person text, seen_what text, seen_purpose text) returns void
language plpgsql security definer
set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp as $$
begin
  perform pg_current_xact_id();
  insert into audit_entry (at, actor, source, kind, register, record_id, person_id, what, purpose)
  values (
    clock_timestamp(),
    coalesce(nullif(current_setting('hashiwatashi.actor', true), ''), 'database:' || session_user),
    coalesce(nullif(current_setting('hashiwatashi.source', true), ''), 'database'),
    'LOOKED', seen_register, seen_id, seen_person, seen_what, seen_purpose);
end
$$;

-- For migrations: from here on every change of the table has its entry.
create function audit_from_now_on(
  audited regclass, called text, keys text, person text default '-', left_out text default '') returns void
language plpgsql as $$
begin
  execute format(
    'create trigger audit after insert or update or delete on %s '
      'for each row execute function audit_change(%L, %L, %L, %L)',
    audited, called, keys, person, left_out);
end
$$;

revoke all on function audit_from_now_on(regclass, text, text, text, text) from public;
revoke all on function audit_change() from public;
revoke all on function audit_look(text, text, text, text, text) from public;
grant execute on function audit_look(text, text, text, text, text) to hashiwatashi_app;

-- Left out of the registers: what the program derives from the rest.
select audit_from_now_on('sending_record', 'people', 'id', 'id',
  'search_key,likeness,keyed_by,home_prefecture,created_at,updated_at');
select audit_from_now_on('opening', 'openings', 'id', '-',
  'search_key,likeness,keyed_by,prefecture,occupation_group,created_at,updated_at');
select audit_from_now_on('employer', 'employers', 'id', '-',
  'search_key,likeness,keyed_by,prefecture,created_at,updated_at');
select audit_from_now_on('establishment', 'establishments', 'id', '-',
  'search_key,likeness,keyed_by,prefecture,created_at,updated_at');
select audit_from_now_on('contact', 'contacts', 'id', '-',
  'search_key,likeness,keyed_by,created_at,updated_at');
select audit_from_now_on('merged_record', 'merged_record', 'register,record_id', 'register');
select audit_from_now_on('match_mark', 'match_mark', 'seeker_id,opening_id', 'seeker_id');
select audit_from_now_on('former_mark', 'former_mark', 'id', 'seeker_id');
select audit_from_now_on('question_asked', 'question_asked', 'register,id', 'register');
-- What is half typed is nobody's statement yet and changes every few seconds: only that it is there.
select audit_from_now_on('draft', 'draft', 'register,record_id,owner,form', 'register', 'texts,saved_at');
-- The file is known by its digest; what is taken over from it stands with the records.
select audit_from_now_on('import', 'import', 'id');
select audit_from_now_on('import_heading', 'import_heading', 'register,heading,chosen_by');
select audit_from_now_on('group_plan', 'group_plan', 'id', '-', 'made_key');
-- The placement is worked out from the rest.
select audit_from_now_on('group_plan_version', 'group_plan_version', 'plan_id,number', '-', 'result');
select audit_from_now_on('desk', 'desk', 'owner', '-', 'seen_at');
select audit_from_now_on('rematch', 'rematch', 'number', '-', 'after_id,done,fresh');
select audit_from_now_on('list_columns', 'list_columns', 'owner,register');
select audit_from_now_on('list_view', 'list_view', 'owner,register,name', '-', 'saved_at');
-- Not the link itself, nor what it is known by.
select audit_from_now_on('sign_in_link', 'sign_in_link', 'principal', '-', 'token_hash');
-- Tables of an earlier number that are there in newer programs only.
do $$
begin
  if to_regclass('account') is not null then
    perform audit_from_now_on('account', 'account', 'name');
    perform audit_from_now_on('appointment', 'appointment', 'id');
  end if;
end
$$;
