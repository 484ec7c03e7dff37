-- Choices and examinations of a lesson, as its events last left them. body: candidates, criteria and reasons with their words
-- as they were sealed; nothing in it can be read without the keys.
create table read.decision (
    school      uuid    not null,
    lesson_id   uuid    not null,
    decision_id uuid    not null,
    version     bigint  not null, -- of the lesson, when it was decided; of one that is open, when it was opened
    decided     boolean not null, -- a settled choice or a reworked examination
    settled_by  text,
    body        jsonb   not null,
    primary key (school, lesson_id, decision_id)
);
call read.wall('decision');
