-- The last day on which a bulletin may be heard; null for one that does not expire.
alter table bulletin add column expires_on date;

-- a check constraint without a name goes with its column, whatever the database called it
alter table bulletin_event add column did varchar(20) check (did in
    ('CREATED', 'SOUND_CHANGED', 'EXPIRY_CHANGED', 'SUBMITTED', 'APPROVED', 'RETURNED', 'WITHDRAWN'));
update bulletin_event set did = action;
alter table bulletin_event drop column action;
alter table bulletin_event rename column did to action;
alter table bulletin_event alter column action set not null;
