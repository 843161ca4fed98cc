-- Two deletions take two: of what needs particular care in a person's record, and of the people whom an import
-- has made. Whatever path the program takes, the row does not go without a grant, which it uses up.
-- The program's own work (records become one, data are kept long enough) has its own rules.

-- What was written after the grant was asked for is not what was granted.
create function use_approval(wanted_kind text, wanted_subject text, written timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update approval a set used_at = now()
  where a.id = (
    select b.id from approval b
    where b.kind = wanted_kind and b.subject = wanted_subject and b.wanted_by = acting_name()
      and b.granted and b.used_at is null and b.expires_at > now() and b.wanted_at >= written
    order by b.id limit 1 for update);
  return found;
end
$$;

-- What was granted is what was written when it was asked for: its version is part of the subject.
create function particular_goes_by_two() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if session_user = 'hashiwatashi_app' and not acting_in_job()
      and not use_approval(
        'DELETION_PARTICULAR', old.person_id || '/' || old.kind || '/' || old.version, old.written_at) then
    raise exception 'cleared without a second person' using errcode = 'insufficient_privilege';
  end if;
  return old;
end
$$;

create trigger particular_goes_by_two before delete on guarded_particular
  for each row execute function particular_goes_by_two();

-- People go, one by one or many, only with an import of one's own that is being undone and was granted.
create function people_go_by_two() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if session_user = 'hashiwatashi_app' and not acting_in_job() and exists (
      with undone as materialized (
        select i.id from import i join approval a
          on a.kind = 'DELETION_IMPORT' and a.subject = i.id::text and a.wanted_by = i.owner
        where i.owner = acting_name() and i.register = 'people' and i.state = 'UNDOING'
          and a.granted and a.used_at is null and a.expires_at > now())
      select from gone g where not exists (
        select from import_row r
        where r.import_id in (select id from undone) and r.record_id = g.id and r.outcome = 'NEW')) then
    raise exception 'people deleted without a second person' using errcode = 'insufficient_privilege';
  end if;
  return null;
end
$$;

create trigger people_go_by_two after delete on sending_record
  referencing old table as gone for each statement execute function people_go_by_two();

-- The grant is used up with the import's last step, in the transaction that takes the people out.
create function import_undone_by_two() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if session_user = 'hashiwatashi_app' and not acting_in_job()
      and exists (select from import_row r where r.import_id = new.id and r.outcome = 'NEW')
      and not use_approval('DELETION_IMPORT', new.id::text, new.made_at) then
    raise exception 'undone without a second person' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;

create trigger import_undone_by_two before update on import for each row
  when (new.state = 'UNDONE' and old.state <> 'UNDONE' and new.register = 'people')
  execute function import_undone_by_two();

revoke all on function use_approval(text, text, timestamptz), particular_goes_by_two(), people_go_by_two(),
  import_undone_by_two() from public;

-- What works with its maker's rights finds no table of the moment before the real one.
alter function approval_of_two() set search_path = pg_catalog, public, pg_temp;
alter function people_taken_out() set search_path = pg_catalog, public, pg_temp;
alter function take_out_people(text, bigint, bigint) set search_path = pg_catalog, public, pg_temp;
