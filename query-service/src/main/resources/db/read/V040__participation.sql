-- Participation: who was heard in a lesson. Whole numbers only, so that a rebuild gives the same bytes; who was present
-- stands in read.lesson. One table for the lesson, one for each pupil who was named in it.
create table read.participation (
    school               uuid not null,
    lesson_id            uuid not null,
    single_hearings      int  not null,
    pair_hearings        int  not null,
    trio_hearings        int  not null,
    offers               int  not null, -- contributions of pupils, the class and someone; a pair once
    named                int  not null, -- of these, with a named pupil
    someone              int  not null, -- of these, by someone who could not be named
    talked_contributions int  not null, -- with a named pupil, after pair talk
    talked_new_voices    int  not null,
    talked_new_sixths    int  not null, -- sum of 6 x new members / members
    talked_heard_before  int  not null, -- sum of the pupils heard before each
    primary key (school, lesson_id)
);

create table read.participation_pupil (
    school      uuid not null,
    lesson_id   uuid not null,
    pupil_id    uuid not null,
    hearings    int  not null,
    offers      int  not null,
    reasons     int  not null,
    word_sixths int  not null, -- words offered, a pair's shared equally, in sixths
    passes      int  not null,
    invited     int  not null, -- asked: invited, cold-called, by rotation, passed
    volunteered int  not null,
    primary key (school, lesson_id, pupil_id)
);

call read.wall('participation');
call read.wall('participation_pupil');
