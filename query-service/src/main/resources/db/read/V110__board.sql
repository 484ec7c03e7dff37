-- What a board shows of a lesson that no other table says.
create table read.board (
    school    uuid   not null,
    lesson_id uuid   not null,
    focus     text,            -- the edit focus that is set
    written   bigint not null, -- the lesson's version when a line was last scribed or revised; 0 before
    primary key (school, lesson_id)
);
call read.wall('board');
