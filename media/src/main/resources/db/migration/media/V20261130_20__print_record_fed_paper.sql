-- The kiosk's printer fits a sheet to the paper that lies in it. Nothing: the sheet's own paper, or that of its arrangement.
-- What was recorded until now goes on counting as it did.
alter table print_record add column fed_paper varchar(4);
