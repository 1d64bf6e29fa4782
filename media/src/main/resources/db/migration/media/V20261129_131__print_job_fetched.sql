-- A job is printed when its file is fetched for the first time.
alter table print_job add column fetched_by varchar(80);

alter table print_job add column fetched_at timestamp with time zone;

-- what was finished until now counts as printed, as it did; nobody can have printed what never had a file
update print_job set fetched_by = requested_by, fetched_at = coalesce(finished_at, requested_at) where state = 'DONE';

delete from print_record where job_id in (select id from print_job where state <> 'DONE');
