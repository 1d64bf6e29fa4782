-- what somebody should know of a sheet that was printed, and cannot know from the first of its guide
alter table print_job_row add column warning varchar(2000);
