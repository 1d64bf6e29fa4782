-- How calendar programs know a date, whatever becomes of its series: the slot and the original time that it had first.
-- null while it still has them; an edit or a split of the series fills both.
alter table occurrence add column first_slot_id bigint;
alter table occurrence add column first_original_at timestamp with time zone;

-- when planning, or a refusal at its time, last changed it; null: not since this column is here
alter table occurrence add column changed_at timestamp with time zone;
