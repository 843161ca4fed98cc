-- Looks are few among changes: read by themselves, the latest first.
create index audit_entry_looks on audit_entry (number) where kind = 'LOOKED';

-- A backup is taken by the owner on a server that somebody else runs: one without the trail would be none.
create policy audit_entry_kept on audit_entry for select to current_user using (true);

-- Since connections know for whom they work, auditors are who is appointed as one.
create or replace function audit_reader() returns boolean
language sql stable set search_path = pg_catalog as $$
  select coalesce(nullif(current_setting('hashiwatashi.roles', true), '')::text[] && '{AUDITOR}', false)
    or coalesce(current_setting('hashiwatashi.job', true) = 'audit', false)
$$;
