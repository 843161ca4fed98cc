-- A whole register may come in with one import. Until it is committed and counted, the planner takes the register
-- for as empty as it was, and goes through all rows of the import once for each record: hours instead of seconds.
-- Only owners may have tables counted; imports may, these.
create function count_for_import(register_table text) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if register_table not in ('sending_record', 'opening', 'employer', 'establishment', 'contact') then
    raise exception 'no register: %', register_table;
  end if;
  analyze import_row;
  execute format('analyze %I', register_table);
end $$;
