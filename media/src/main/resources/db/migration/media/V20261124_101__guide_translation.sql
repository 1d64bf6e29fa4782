-- a version of a guide in other languages, warning for warning and step for step; written once, with its version
create table guide_translation (
  edition_id bigint not null references guide_edition (id),
  language varchar(20) not null,
  title varchar(160) not null,
  summary varchar(500) not null,
  primary key (edition_id, language)
);

create table guide_translation_warning (
  edition_id bigint not null,
  language varchar(20) not null,
  position integer not null,
  text varchar(500) not null,
  primary key (edition_id, language, position),
  foreign key (edition_id, language) references guide_translation (edition_id, language)
);

create table guide_translation_step (
  edition_id bigint not null,
  language varchar(20) not null,
  number integer not null,
  title varchar(160) not null,
  text varchar(1000) not null,
  primary key (edition_id, language, number),
  foreign key (edition_id, language) references guide_translation (edition_id, language)
);
