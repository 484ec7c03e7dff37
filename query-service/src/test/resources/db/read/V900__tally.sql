-- The table of the read model that tests of the stream bring along.
create table read.tally (
    school    uuid not null,
    lesson_id uuid not null,
    passes    text not null,
    number    int  not null,
    primary key (school, lesson_id)
);
call read.wall('tally');
