-- An office's manager sees the accounts that have a role of the office, or shall have one: not who had one once and
-- works elsewhere now.
drop policy seen on account;
create policy seen on account to hashiwatashi_app using (
  (select acting_in_job() or 'HQ_ADMINISTRATOR' = any (acting_for('roles')))
  or id = (select acting_account())
  or exists (select from appointment a where a.account_id = account.id and a.ended_at is null
    and a.scope = any ((select acting_for('managed'))::text[])));
