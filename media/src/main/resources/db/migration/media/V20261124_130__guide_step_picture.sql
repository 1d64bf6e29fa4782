-- pictures of steps, written once with their version; the file lies in the file store under its hash
create table guide_step_picture (
  edition_id bigint not null,
  number integer not null,
  sha256 varchar(64) not null,
  format varchar(10) not null check (format in ('PNG', 'JPEG')),
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  alt varchar(300) not null check (alt <> ''),
  given_by varchar(80), -- null: it came with a pack
  constraint guide_step_picture_key primary key (edition_id, number),
  constraint guide_step_picture_step foreign key (edition_id, number) references guide_step (edition_id, number)
);
