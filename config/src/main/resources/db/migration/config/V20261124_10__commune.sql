create table commune (
  id bigint primary key check (id = 1),
  name varchar(120) not null,
  support_place varchar(200) not null,
  zalo_account varchar(120) not null,
  police_phone varchar(40) not null,
  trial boolean not null,
  ready boolean not null,
  changed_by varchar(80) not null,
  changed_at timestamp with time zone not null
);

-- a fresh installation has one commune, to be renamed on the first-run page
insert into commune (id, name, support_place, zalo_account, police_phone, trial, ready, changed_by, changed_at)
values (1, 'Xã Mẫu', '', '', '', true, false, 'system', current_timestamp);
