-- A list of contacts leaves out those of other offices' confidential openings: these are few, and asked for each time.
create index opening_confidential on opening (contact_id, office) include (employer_id, establishment_id)
  where confidential;
