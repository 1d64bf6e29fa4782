-- The highest time that was believed: a clock that stands before it has lost its way.
create table clock_mark (
    id        int primary key check (id = 1),
    marked_at timestamp with time zone not null
);
