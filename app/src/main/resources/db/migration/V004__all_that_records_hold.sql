-- All that spec 01 says that records hold; null is "not stated", as before. Yen are bigint everywhere.

alter table employer
  -- middle group of 日本標準産業分類, which tells the division
  add column industry_group smallint check (industry_group between 1 and 99),
  add column sme_class text check (sme_class in ('RETAIL', 'SERVICE', 'WHOLESALE', 'OTHER')),
  add column sme_class_reason text check (sme_class_reason <> ''),
  add constraint sme_class_with_reason check ((sme_class is null) = (sme_class_reason is null)),
  -- nothing has ever written it
  drop column industry;

create table establishment (
  id text primary key check (id <> '' and id = btrim(id)),
  employer_id text not null references employer deferrable initially deferred,
  name text not null check (name <> ''),
  address text,
  municipality text check (municipality ~ '^[0-9]{5}$'),
  industry_group smallint check (industry_group between 1 and 99),
  insurance_office_number text unique check (insurance_office_number ~ '^[0-9]{11}$'),
  regular_workers integer check (regular_workers >= 0),
  version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (id, employer_id)
);

create index establishment_of_employer on establishment (employer_id);

create table contact (
  id text primary key check (id <> '' and id = btrim(id)),
  employer_id text not null references employer deferrable initially deferred,
  establishment_id text,
  name text not null check (name <> ''),
  kana text,
  department text,
  phone text,
  email text,
  version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (id, employer_id),
  constraint contact_at_own_establishment foreign key (establishment_id, employer_id)
    references establishment (id, employer_id) deferrable initially deferred
);

create index contact_of_employer on contact (employer_id);
create index contact_at_establishment on contact (establishment_id);

alter table sending_record
  alter column min_monthly_wage_yen type bigint,
  add column sex text check (sex in ('FEMALE', 'MALE')),
  add column phone text,
  add column email text,
  add column address text,
  add column establishment_id text,
  add column separated_on date,
  add column planned_separation_on date,
  add column separation_reason text check (separation_reason in
    ('ESTABLISHMENT_CLOSED', 'BUSINESS_REDUCED', 'BANKRUPTCY', 'EARLY_RETIREMENT',
     'RETIREMENT_AGE', 'TERM_ENDED', 'OWN_WISH', 'OTHER')),
  add column support_from date,
  add column support_until date,
  -- PURPOSE:given, or PURPOSE:given:withdrawn
  add column consents text[] not null default '{}'
    check (array_to_string(consents, ' ') || ' ' ~ (
      '^( |((OTHER_OFFICES|NAMED_TO_EMPLOYER|SENDING_EMPLOYER_TOLD|HELLO_WORK)'
      ':[0-9]{4}-[0-9]{2}-[0-9]{2}(:[0-9]{4}-[0-9]{2}-[0-9]{2})? )+)$')),
  add constraint support_in_order check (support_from <= support_until),
  add constraint establishment_of_an_employer
    check (establishment_id is null or employer_id is not null),
  add constraint leaves_own_establishment foreign key (establishment_id, employer_id)
    references establishment (id, employer_id) deferrable initially deferred;

create index sending_record_of_establishment on sending_record (establishment_id);

alter table sending_record alter column consents drop default;
alter table opening
  alter column monthly_wage_min_yen type bigint,
  alter column monthly_wage_max_yen type bigint,
  add column establishment_id text,
  add column contact_id text,
  add column wage_unit text check (wage_unit in ('MONTHLY', 'HOURLY', 'DAILY', 'YEARLY')),
  add column wage_from_yen bigint check (wage_from_yen >= 0),
  add column wage_to_yen bigint check (wage_to_yen >= 0),
  add column days_off integer check (days_off between 0 and 365),
  add column holidays text,
  add column wage_bearer text check (wage_bearer in ('SENDER', 'RECEIVER', 'BOTH')),
  add column source text check (source in ('VISIT', 'PARTNER', 'HELLO_WORK', 'EMPLOYER')),
  -- the employer's name is kept back until an introduction
  add column confidential boolean not null default false,
  add column office text,
  add column consultant text,
  add constraint establishment_of_an_employer
    check (establishment_id is null or employer_id is not null),
  add constraint contact_of_an_employer check (contact_id is null or employer_id is not null),
  add constraint opening_at_own_establishment foreign key (establishment_id, employer_id)
    references establishment (id, employer_id) deferrable initially deferred,
  add constraint opening_at_own_employers_contact foreign key (contact_id, employer_id)
    references contact (id, employer_id) deferrable initially deferred;

-- The checks that the rewritten rows still wait for, before their table changes again.
set constraints all immediate;

-- Until now a wage could be stated by the month only.
update opening
set wage_unit = 'MONTHLY', wage_from_yen = monthly_wage_min_yen, wage_to_yen = monthly_wage_max_yen
where monthly_wage_min_yen is not null or monthly_wage_max_yen is not null;

alter table opening
  alter column confidential drop default,
  add constraint offered_wages_in_order check (wage_from_yen <= wage_to_yen),
  add constraint wage_with_unit
    check ((wage_unit is null) = (wage_from_yen is null and wage_to_yen is null)),
  add constraint monthly_wage_of_an_offered_one
    check (wage_unit is not null or (monthly_wage_min_yen is null and monthly_wage_max_yen is null)),
  add constraint monthly_wage_as_offered
    check (wage_unit <> 'MONTHLY'
      or (monthly_wage_min_yen is not distinct from wage_from_yen
        and monthly_wage_max_yen is not distinct from wage_to_yen));

create index opening_at_establishment on opening (establishment_id);
create index opening_of_contact on opening (contact_id);

grant select, insert, update, delete on establishment, contact to hashiwatashi_app;
