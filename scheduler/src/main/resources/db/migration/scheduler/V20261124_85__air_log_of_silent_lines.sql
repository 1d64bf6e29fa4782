-- a line whose zone is suspended takes no part, and its row says so
alter table air_log add column ended_with varchar(20)
    check (ended_with in ('AIRED', 'PARTLY', 'FAILED', 'INTERRUPTED', 'PREEMPTED', 'SKIPPED'));
update air_log set ended_with = outcome;
alter table air_log drop column outcome;
alter table air_log rename column ended_with to outcome;
