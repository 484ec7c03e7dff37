-- What a board shows of a lesson that no other table says.
create table read.board (
    school    uuid   not null,
    lesson_id uuid   not null,
    written   bigint not null, -- the lesson's version when a line was last scribed or revised; 0 before
    primary key (school, lesson_id)
);
call read.wall('board');

alter table read.lesson add column edit_focus text; -- the one that is set
