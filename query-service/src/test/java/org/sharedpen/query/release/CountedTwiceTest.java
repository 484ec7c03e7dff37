package org.sharedpen.query.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.query.OneSchool;
import org.sharedpen.query.QuerySide;
import org.sharedpen.query.RandomLessons;
import org.sharedpen.query.Talking;

/** Decisions are kept one by one for reading and counted for the gauge, by two folds: on any lesson both come to the same. */
class CountedTwiceTest {
    private static final int LESSONS = 12;
    private static final String DIFFERENT = """
            select tally.lesson_id
            from read.balance tally
            cross join lateral (
                select count(*) as total, count(*) filter (where settled_by <> 'TEACHER') as pupils,
                       count(*) filter (where body ->> 'kind' = 'CHOICE') as choices,
                       count(*) filter (where (body ->> 'criteriaFirst')::boolean) as first
                from read.decision
                where decision.school = tally.school and decision.lesson_id = tally.lesson_id and decided
            ) kept
            where (tally.decisions_total, tally.decisions_pupil, tally.choices_settled, tally.criteria_first)
                is distinct from (kept.total, kept.pupils, kept.choices, kept.first)
            """;

    @Test
    void decisions_one_by_one_and_counted_are_the_same() {
        try (QuerySide side = QuerySide.start()) {
            OneSchool school = new OneSchool(side).planning(new int[LESSONS]);
            for (int seat = 1; seat <= LESSONS; seat++) {
                school.recorded(seat, RandomLessons.lesson(seat, 120).toArray(LessonEvent[]::new));
            }
            for (int seat = 1; seat <= LESSONS; seat++) {
                school.read("/api/lessons/" + school.lesson(seat) + "/decisions", school.teacher);
            }
            assertThat(school.projector().sql(DIFFERENT).query(String.class).list())
                    .isEmpty();
            assertThat(school.projector()
                            .sql("select count(*) from read.decision where decided")
                            .query(Integer.class)
                            .single())
                    .isGreaterThan(LESSONS);
            school.read("/api/units/" + Talking.UNIT + "/next-lesson", school.teacher);
            school.read("/api/units/" + Talking.UNIT + "/reflections", school.teacher);
        }
    }
}
