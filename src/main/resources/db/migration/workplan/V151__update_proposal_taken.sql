-- What somebody took into an answer they are writing is not replaced behind their back: it ends with that answer. So one
-- person may have one proposal that is taken and another that waits.
drop index update_proposal_one_waiting;
create unique index update_proposal_one_waiting on update_proposal (milestone_id, country, by_id)
  where state = 'PENDING' and taken_for_id is null;
