-- Imports are seen by the manager of their office and by headquarters' administrators too, and worked on by nobody
-- but their owner (spec 09): that they are there, how far they are and how many rows are what. What their rows say is
-- seen as far as the records are, a file only where all consultants see all that it may hold.
drop policy seen on import;
create policy seen on import for select to hashiwatashi_app using (
  (select acting_in_job() or 'HQ_ADMINISTRATOR' = any (acting_for('roles')) or '*' = any (acting_for('managed')))
  or owner = (select acting_name())
  or office = any ((select acting_for('managed'))::text[]));

create function own_imports() returns setof bigint language sql stable as
$$ select i.id from import i where i.owner = acting_name() $$;

-- Imports into these registers of the offices that one manages.
create function managed_imports(registers text[]) returns setof bigint language sql stable as $$
  select i.id from import i
  where i.register = any (registers)
    and ('*' = any (acting_for('managed')) or i.office = any (acting_for('managed')))
$$;

drop policy seen on import_part;
drop policy seen on import_row;
drop policy seen on import_fault;
create policy own on import_part to hashiwatashi_app using (
  (select acting_in_job()) or import_id in (select own_imports()));
create policy own on import_row to hashiwatashi_app using (
  (select acting_in_job()) or import_id in (select own_imports()));
create policy own on import_fault to hashiwatashi_app using (
  (select acting_in_job()) or import_id in (select own_imports()));

create policy seen on import_part for select to hashiwatashi_app using (
  import_id in (select managed_imports('{openings,employers,establishments}')));
create policy seen on import_row for select to hashiwatashi_app using (
  import_id in (select managed_imports('{openings,employers,establishments}'))
  or import_id in (select managed_imports('{people}'))
    and exists (select from sending_record p where p.id = record_id)
  or import_id in (select managed_imports('{contacts}'))
    and exists (select from contact c where c.id = record_id)
  -- Not in the register yet: of the office that the row states, else of the sender's.
  or outcome = 'NEW'
    and import_id in (select managed_imports('{people,contacts}'))
    and import_id in (select i.id from import i where i.state in ('READ', 'APPLYING'))
    and (coalesce(texts ->> 'office', '') = ''
      or (select '*' = any (acting_for('managed')))
      or texts ->> 'office' = any ((select acting_for('managed'))::text[])));
create policy seen on import_fault for select to hashiwatashi_app using (
  import_id in (select managed_imports('{people,openings,employers,establishments,contacts}')));

-- How many rows of an import have a fault in which column, for who sees the import but not what its rows say.
create function import_faults_by_column(of_import bigint) returns table (column_label text, faulty bigint)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select f.column_label, count(distinct f.row_number) from import_fault f
  where f.import_id = of_import and exists (
    select from import i where i.id = of_import and (
      'HQ_ADMINISTRATOR' = any (acting_for('roles'))
      or '*' = any (acting_for('managed')) or i.office = any (acting_for('managed'))
      or i.owner = acting_name()))
  group by f.column_label
$$;
revoke all on function import_faults_by_column(bigint) from public;
grant execute on function import_faults_by_column(bigint) to hashiwatashi_app;
