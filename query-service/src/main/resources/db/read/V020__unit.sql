-- The plans of units: the output of the fold of each unit's stream.
create table read.unit (
    school    uuid    not null,
    unit_id   uuid    not null,
    class_id  uuid    not null,
    title     text    not null,
    text_type text    not null,
    completed boolean not null,
    primary key (school, unit_id)
);
create index unit_of_class on read.unit (school, class_id);
call read.wall('unit');

create table read.planned_lesson (
    school        uuid not null,
    lesson_id     uuid not null,
    unit_id       uuid not null,
    class_id      uuid not null,
    seat          int  not null, -- its place in the plan, from 1
    title         text not null,
    date          date not null,
    planned_level int  not null,
    protocol      text not null,
    craft_focus   text not null,
    primary key (school, lesson_id)
);
create index planned_lesson_of_unit on read.planned_lesson (school, unit_id, seat);
call read.wall('planned_lesson');
