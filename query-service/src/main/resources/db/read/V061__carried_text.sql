-- Words that came along from an earlier lesson stand under the lesson and the cluster in which they were first written. Kind
-- and pupils are as they were when they came along: whoever answers looks them up in the row of the origin, where a later
-- correction holds at once.
alter table read.standing_words
    add column origin_lesson  uuid,
    add column origin_cluster text,
    add check ((origin_lesson is null) = (origin_cluster is null));
