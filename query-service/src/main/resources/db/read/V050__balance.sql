-- The frame of each lesson that has been opened, and what was counted in it for the balance. Words are not counted here:
-- they stand in read.standing_words.
create table read.lesson (
    school       uuid   not null,
    lesson_id    uuid   not null,
    unit_id      uuid   not null,
    class_id     uuid   not null,
    opened_by    uuid   not null,
    capture_mode text   not null,
    state        text   not null, -- OPEN, CLOSED
    opened_at    timestamptz not null,
    closed_at    timestamptz,
    present      uuid[] not null,
    absent       uuid[] not null,
    segments     jsonb  not null, -- [{segmentId, kind, startedAt, endedAt, minutes}]
    primary key (school, lesson_id)
);
create index lesson_of_unit on read.lesson (school, unit_id);

create table read.balance (
    school             uuid  not null,
    lesson_id          uuid  not null,
    offers_pupil       int   not null,
    offers_total       int   not null,
    reasons_pupil      int   not null,
    reasons_total      int   not null,
    turns_pupil        int   not null,
    turns_total        int   not null,
    talk_words_pupil   int   not null,
    talk_words_total   int   not null,
    lines_scribed      int   not null,
    linked_scribings   int   not null,
    verbatim_scribings int   not null,
    revisions          int   not null,
    narrated           int   not null,
    edits              int   not null,
    applied_edits      jsonb not null, -- {craft focus: EDIT contributions applied on it}
    primary key (school, lesson_id)
);

call read.wall('lesson');
call read.wall('balance');
