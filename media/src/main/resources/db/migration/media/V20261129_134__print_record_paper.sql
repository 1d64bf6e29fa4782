-- What came out of the printer: on 2-up paper two copies are one side, a tiled poster is many. What was recorded until now
-- counted every page as a side of its own size, and goes on doing so.
alter table print_record add column imposition varchar(20) default 'NONE' not null;

alter table print_record add column sides bigint;

alter table print_record add column sheets bigint;

update print_record set
  sides = cast(copies as bigint) * pages,
  sheets = cast(copies as bigint) * case
    when product in ('HANDOUT', 'HANDOUT_ONE_SIDE', 'TRIFOLD', 'STEP_GUIDE', 'BILINGUAL') then (pages + 1) / 2
    else pages end;

alter table print_record alter column sides set not null;

alter table print_record alter column sheets set not null;
