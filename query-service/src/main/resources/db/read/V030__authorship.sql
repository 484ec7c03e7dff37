-- Whose words are on the wall, as the ledger of each lesson last said.

-- The lines that stand. tokens: [{text, word, originator: {kind, pupilIds?}, contributionId?, restored, carried}].
-- changed_at is the lesson's version at which the row last changed: rows that agree on it need not be written again.
create table read.line (
    school     uuid    not null,
    lesson_id  uuid    not null,
    line_id    uuid    not null,
    place      integer not null,
    version    integer not null,
    text       text    not null,
    tokens     jsonb   not null,
    changed_at bigint  not null,
    primary key (school, lesson_id, line_id)
) with (fillfactor = 80);
call read.wall('line');

-- Words come in clusters: those of a contribution, or of a text action where none is linked. Punctuation is not counted.
-- scribed: ever written; new_words and carried_words: standing. Kind and pupils are as corrected so far.
create table read.standing_words (
    school          uuid    not null,
    lesson_id       uuid    not null,
    cluster         text    not null,
    contribution_id uuid,
    action_id       uuid,
    kind            text    not null,
    pupil_ids       uuid[]  not null,
    scribed         integer not null,
    new_words       integer not null,
    carried_words   integer not null,
    changed_at      bigint  not null,
    primary key (school, lesson_id, cluster)
) with (fillfactor = 80);
call read.wall('standing_words');
