-- Stations that share a database begin on a line one after the other: whoever claims has the turns of its lines until it
-- has seen that no other station is on air there. A line's turn is a number made of its id.
create table line_turn (
    id int primary key
);

insert into line_turn (id)
values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15);

create index air_log_line on air_log (line, outcome);
