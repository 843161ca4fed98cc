-- What lists are narrowed by and sorted by. Orders that no index serves are sorted whole.

alter table employer
  add column prefecture smallint generated always as (left(municipality, 2)::smallint) stored;
alter table establishment
  add column prefecture smallint generated always as (left(municipality, 2)::smallint) stored;

create index employer_by_place on employer (prefecture, id);
create index establishment_by_place on establishment (prefecture, id);

-- The offices and consultants that records name are read by jumping from one to the next.
create index sending_record_of_office on sending_record (office, id);
create index opening_of_office on opening (office, id);
create index contact_of_department on contact (department, id);
