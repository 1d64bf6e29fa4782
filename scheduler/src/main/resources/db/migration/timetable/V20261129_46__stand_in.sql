-- The occurrence of a series instead of which a one-off slot is heard, on that date longer or elsewhere.
alter table slot add column replaces bigint;
create index slot_replaces on slot (replaces);
