-- Hashes of what decides the words of a guide's sheets, as they were when the job was ordered. A job that was ordered
-- before has none, and is bound to the guide's version alone.
alter table print_job_guide add column content varchar(400);
