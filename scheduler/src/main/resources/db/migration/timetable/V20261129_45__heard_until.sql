-- Dates after the last day of a bulletin are put aside. The old column's check has a name of the database's own choice,
-- so the column is made anew.

alter table occurrence add column aside varchar(20)
    check (aside in ('HOLIDAY', 'ZONE', 'SLOT', 'WINDOW', 'SERIES', 'BULLETIN'));

update occurrence set aside = put_aside;

alter table occurrence drop column put_aside;

alter table occurrence rename column aside to put_aside;

-- the last day on which everything the slot plays may be heard; later dates hold no line. null: no end
alter table slot add column heard_until date;

update slot set heard_until = (
    select min(case when b.status = 'WITHDRAWN' then date '1970-01-01' else b.expires_on end)
    from slot_item i join bulletin b on b.id = i.bulletin_id
    where i.slot_id = slot.id);
