-- Dates that planning itself keeps off the air, dates that differ from their series, and the turn of each change.

-- why planning put a date aside; such a date comes back when the reason goes. null: a person, or the air, decided
alter table occurrence add column put_aside varchar(20)
    check (put_aside in ('HOLIDAY', 'ZONE', 'SLOT', 'WINDOW', 'SERIES'));
-- true for a date at another time, or with other content, than its series says
alter table occurrence add column deviates boolean default false not null;
update occurrence set deviates = true where planned_at <> original_at;
-- true if one date has other content than its slot
alter table occurrence add column own_content boolean default false not null;
create index occurrence_deviates on occurrence (deviates, planned_at);

-- the planning turn in which the slot last changed: whoever knows an older turn reads only what is newer
alter table slot add column turn bigint default 0 not null;
create index slot_turn on slot (turn);
