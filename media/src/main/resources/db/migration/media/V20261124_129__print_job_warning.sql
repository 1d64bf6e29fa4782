-- what preflight said of the first sheet of each guide when the job was ordered
create table print_job_warning (
  job_id bigint not null constraint print_job_warning_job references print_job (id) on delete cascade,
  position integer not null,
  sentence varchar(1000) not null,
  constraint print_job_warning_key primary key (job_id, position)
);
