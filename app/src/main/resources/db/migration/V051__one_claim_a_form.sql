-- The form that a claim was recorded with: sent twice (a double click, a try again), it makes one claim.
alter table subsidy_claim add form_key uuid unique;

-- The trail tells what a claim says, and not by which form it came.
drop trigger audit on subsidy_claim;
select audit_from_now_on('subsidy_claim', 'subsidy_claim', 'id', 'person_id', 'answer,deadlines,updated_at,form_key');
