-- What that reads which is meant to be used, so that a reminder can quote it. {line} as it stands or stood last in the lesson, or
-- {suggestion: {contributionId, originator, words}}, words sealed.
alter table read.reflection add column target_words jsonb;
