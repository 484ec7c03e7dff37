-- What each pupil means to use, the latest of a lesson, and whether the latest look at independent writing found it used.
-- words: {words, taskTitle, quote} as they were sealed.
create table read.reflection (
    school        uuid   not null,
    lesson_id     uuid   not null,
    reflection_id uuid   not null,
    pupil_id      uuid   not null,
    version       bigint not null, -- of the lesson, when it was recorded
    target_kind   text   not null, -- CHOICE, EXAMINATION, LINE, CONTRIBUTION
    target_id     uuid   not null,
    used          text,            -- null until it was sampled
    support       text,
    sampled_on    date,
    words         jsonb  not null,
    primary key (school, lesson_id, reflection_id)
);
call read.wall('reflection');
