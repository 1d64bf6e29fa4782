-- A job may be cancelled, and the file of a finished one taken off the disk. The old column's check has a name of the
-- database's own choice, so the column is made anew.
drop index print_job_state;

alter table print_job add column stands varchar(10) default 'QUEUED' not null
    check (stands in ('QUEUED', 'RUNNING', 'PAUSED', 'DONE', 'FAILED', 'CANCELLED', 'DISCARDED'));

update print_job set stands = state;

alter table print_job drop column state;

alter table print_job rename column stands to state;

create index print_job_state on print_job (state, id);

alter table print_job add column dropped_by varchar(80);

alter table print_job add column dropped_at timestamp with time zone;
