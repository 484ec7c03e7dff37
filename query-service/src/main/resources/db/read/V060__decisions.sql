-- What a lesson decided, examined, parked and sampled, beside what was counted before. The rows that are there already say
-- nothing of it until they are folded again.
alter table read.balance
    add column decisions_pupil    int   not null default 0, -- settled by vote, consensus or a pupil
    add column decisions_total    int   not null default 0, -- settled choices and reworked examinations
    add column choices_settled    int   not null default 0,
    add column criteria_first     int   not null default 0, -- of these, with a criterion stated before
    add column criteria_pupil     int   not null default 0,
    add column criteria_total     int   not null default 0,
    add column lines_examined     int   not null default 0, -- of the lines scribed
    add column lines_reworked     int   not null default 0,
    add column parked             int   not null default 0,
    add column edits_on_set_focus int   not null default 0, -- EDIT contributions applied while an edit focus was set, on it
    add column variations         jsonb not null default '{}'; -- {pupil: SAME, VARIATION or OWN_WAY}, the latest sample

comment on column read.balance.applied_edits is
    '{craft focus: EDIT contributions on the focus, if the lesson was planned with this one}; for a focus that is not named here edits_on_set_focus';
