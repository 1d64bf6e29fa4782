-- A station that closed properly is not waited for: what it left may be taken on at once by another.
alter table station_boot add column ended_at timestamp with time zone;
