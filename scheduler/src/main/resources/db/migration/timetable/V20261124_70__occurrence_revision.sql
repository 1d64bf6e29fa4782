-- How often a date was changed by hand: what two people editing it compare, and the SEQUENCE of its calendar entry.
alter table occurrence add column revision int default 0 not null;
