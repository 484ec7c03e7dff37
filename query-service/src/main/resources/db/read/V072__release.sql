-- What was advised for lessons of a unit, beside what the teacher chose and why: one row for each replanning that says so.
create table read.kept_advice (
    school        uuid        not null,
    unit_id       uuid        not null,
    version       bigint      not null, -- of the unit, when it was replanned
    lesson_id     uuid        not null,
    advice        text,
    advised_level int,
    planned_level int,                  -- what had been planned before
    chosen_level  int,
    reason        jsonb,                -- as it was sealed
    at            timestamptz not null,
    primary key (school, unit_id, version)
);
call read.wall('kept_advice');
