-- Zones and the built-in streams they hold. Lines of the settings (langso.lines.*) say themselves where they belong.
create table zone (
    slug varchar(80) primary key,
    name varchar(200) not null,
    position integer not null
);

create table zone_line (
    zone varchar(80) not null references zone (slug),
    line varchar(100) not null unique,
    primary key (zone, line)
);

insert into zone (slug, name, position) values ('toan-xa', 'Toàn xã', 0);
insert into zone_line (zone, line) values ('toan-xa', 'toan-xa-stream');
