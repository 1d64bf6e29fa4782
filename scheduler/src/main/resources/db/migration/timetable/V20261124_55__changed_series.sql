-- Series that are edited or split, and dates with content of their own.

alter table slot add column ends_before timestamp; -- local; from then on another slot goes on with the series
alter table slot add column split_from bigint references slot (id);
alter table slot add column changed_by varchar(100);
alter table slot add column changed_at timestamp with time zone;

-- what the slot was called and where it was heard when this date was over, once the slot has changed; null: as the slot
alter table occurrence add column title varchar(200);
alter table occurrence add column zones varchar(4000); -- ",slug,slug,"

create table occurrence_item (
    occurrence_id bigint not null references occurrence (id),
    position      int    not null, -- place in the running order, from 0
    bulletin_id   bigint not null,
    repeats       int    not null check (repeats between 1 and 10),
    gap_seconds   int    not null check (gap_seconds between 0 and 7200),
    primary key (occurrence_id, position)
);
