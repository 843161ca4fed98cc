-- Headquarters' administrators and system operators are told of rematches, as of other jobs; whom they found stands
-- elsewhere.
create policy told on rematch for select to hashiwatashi_app using (
  (select acting_for('roles') && '{HQ_ADMINISTRATOR,SYSTEM_OPERATOR}'));

revoke all on function links_of_former_hands() from public;
