-- How words were kept: a row for each lesson that anything was recorded in. Seen by the account that opened the lesson alone.
-- items: [{lineId, version, after, before?, contributions?: [{contributionId, originator, words?}]}], words sealed; without
-- before it is a scribing, and before are the words of its contributions.
create table read.fidelity (
    school         uuid  not null,
    lesson_id      uuid  not null,
    quiet_upgrades int   not null,
    scribed_words  int   not null, -- words of all lines as they were scribed
    items          jsonb not null,
    primary key (school, lesson_id)
);
call read.wall('fidelity');

-- What was asked of which line, in the order of asking, with sealed reasons; a row for each lesson that anything was recorded in.
-- [{examinationId, lineId, question, outcome?, settledBy?, decider?, reasons: [{reasonId, originator, words?}]}]
create table read.line_examinations (
    school       uuid  not null,
    lesson_id    uuid  not null,
    examinations jsonb not null,
    primary key (school, lesson_id)
);
call read.wall('line_examinations');
