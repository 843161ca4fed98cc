-- Whoever gets a role of another office or of headquarters is out of the former manager's hands: an invitation that
-- this manager handed over, and nobody has used, is good no more.
create function links_of_former_hands() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update sign_in_link l set used_at = now()
  from account a
  where new.confirmed_at is not null and a.id = new.account_id and l.principal = a.name
    and l.purpose = 'INVITATION' and l.used_at is null and l.made_by is not null
    and not exists (
      select from account m join appointment p on p.account_id = m.id
      where m.name = l.made_by and p.confirmed_at is not null and p.ended_at is null
        and (p.principal = 'HQ_ADMINISTRATOR'
          or p.principal = 'OFFICE_MANAGER' and p.scope in ('*', new.scope)));
  return null;
end
$$;
create trigger links_of_former_hands after insert or update of confirmed_at on appointment
  for each row execute function links_of_former_hands();
