-- Dates that were moved away from a day are found by that day, however many were moved in all the years.

create index occurrence_deviates_original on occurrence (deviates, original_at);
