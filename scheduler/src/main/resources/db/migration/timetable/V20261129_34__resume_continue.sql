-- An interrupted occurrence may also go on exactly where it was cut off. The old column's check has a name of the
-- database's own choice, so the column is made anew.

alter table slot add column resume_wish varchar(10) default 'RESTART' not null
    check (resume_wish in ('RESTART', 'CONTINUE', 'DROP'));

update slot set resume_wish = resume;

alter table slot drop column resume;

alter table slot rename column resume_wish to resume;
