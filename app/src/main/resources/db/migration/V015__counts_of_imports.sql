-- How many rows of an import are new, changed, unchanged, overtaken and wrong, counted whenever a step
-- ends: a list of imports would count millions of rows each time it is looked at.
alter table import add column counts integer[] not null default '{0,0,0,0,0}'
  check (cardinality(counts) = 5);

update import i set counts = array[
  (select count(*) from import_row r where r.import_id = i.id and r.outcome = 'NEW'),
  (select count(*) from import_row r where r.import_id = i.id and r.outcome = 'CHANGED'),
  (select count(*) from import_row r where r.import_id = i.id and r.outcome = 'UNCHANGED'),
  (select count(*) from import_row r where r.import_id = i.id and r.outcome = 'OVERTAKEN'),
  (select count(distinct f.row_number) from import_fault f where f.import_id = i.id)]::integer[];
