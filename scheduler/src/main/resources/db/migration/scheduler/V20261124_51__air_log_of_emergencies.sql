-- A stretch of sound belongs to an occurrence or to an emergency, and an emergency cuts others off.
alter table air_log alter column occurrence_id drop not null;
alter table air_log add column emergency_id bigint references emergency (id);
alter table air_log add constraint air_log_of_one check ((occurrence_id is null) <> (emergency_id is null));

-- a check constraint without a name goes with its column, whatever the database called it
alter table air_log add column ended_as varchar(20)
    check (ended_as in ('AIRED', 'PARTLY', 'FAILED', 'INTERRUPTED', 'PREEMPTED'));
update air_log set ended_as = outcome;
alter table air_log drop column outcome;
alter table air_log rename column ended_as to outcome;

create index air_log_emergency on air_log (emergency_id);
create index air_log_fence on air_log (fence);
