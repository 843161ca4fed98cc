-- Of new records, one draft for each form: two that are typed beside each other are two.
alter table draft add column form text not null default '';

update draft set form = 'before' where record_id = '';

alter table draft drop constraint draft_pkey;
alter table draft add primary key (owner, register, record_id, form);
alter table draft add constraint draft_form_of_new_records
  check ((record_id = '') = (form <> ''));

-- Who is at a record right now.
create index draft_of_record on draft (register, record_id, saved_at) where record_id <> '';
