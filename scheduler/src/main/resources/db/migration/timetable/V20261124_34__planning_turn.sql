-- Whoever plans takes the turn by updating this row: two plans for the same minute cannot both find it free.
create table planning_turn (
    id   int primary key check (id = 1),
    turn bigint not null
);

insert into planning_turn (id, turn) values (1, 0);
