-- The orders in which long lists are asked for most, besides that by number: what changed last, and by office
-- turned round. Without them a hundred thousand openings are read and sorted for each page.
create index opening_by_latest_change on opening (updated_at desc nulls last, id);
create index sending_record_by_latest_change on sending_record (updated_at desc nulls last, id);
create index opening_of_last_office on opening (office desc nulls last, id);

-- The one just made serves what it served.
drop index opening_by_change;
