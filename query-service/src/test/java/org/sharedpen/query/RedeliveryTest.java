package org.sharedpen.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.query.authorship.ledger.Lesson.Told;
import org.sharedpen.query.authorship.ledger.RandomUnit;
import org.sharedpen.query.stream.Rebuild;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is delivered again, the tables of a lesson say the same. */
class RedeliveryTest {
    private static final List<String> TABLES = List.of(
            "read.lesson",
            "read.balance",
            "read.participation",
            "read.participation_pupil",
            "read.line",
            "read.standing_words",
            "read.fidelity",
            "read.line_examinations");
    private static QuerySide side;

    @BeforeAll
    static void start() {
        side = QuerySide.start();
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void twice_the_same_events_and_a_rebuild_from_nothing_give_the_same_rows() {
        OneSchool school = new OneSchool(side).planning(2, 2, 3, 3, 3);
        for (int seat = 1; seat <= 3; seat++) {
            school.recorded(seat, RandomLessons.lesson(seat, 40).toArray(LessonEvent[]::new));
        }
        RandomUnit unit = new RandomUnit(1, 2, at -> school.lesson(4 + at));
        for (int at = 0; at < unit.size(); at++) {
            for (Told told : unit.told(at)) {
                school.recordedBy(told.action(), 4 + at, told.event());
            }
        }
        school.read("/api/lessons/" + school.lesson(5), school.teacher);
        List<String> once = rows(school);
        assertThat(once).hasSizeGreaterThan(3 * 3);

        PooledStreamingEventProcessor processor = side.get(PooledStreamingEventProcessor.class);
        processor.shutDown();
        JdbcClient projector = school.projector();
        projector.sql("delete from read.progress").update();
        projector
                .sql(
                        "update read.token set token = convert_to('{\"globalIndex\":0}', 'UTF8') where processor_name = 'lessons'")
                .update();
        processor.start();
        school.read("/api/lessons/" + school.lesson(5), school.teacher);
        assertThat(rows(school)).isEqualTo(once);

        TABLES.forEach(table -> projector.sql("delete from " + table).update());
        assertThat(rows(school)).isEmpty();
        side.get(Rebuild.class).everything();
        assertThat(rows(school)).isEqualTo(once);
    }

    private static List<String> rows(OneSchool school) {
        JdbcClient jdbc = school.projector();
        return TABLES.stream()
                .flatMap(table -> jdbc
                        .sql("select to_jsonb(t)::text from %s t order by 1".formatted(table))
                        .query(String.class)
                        .list()
                        .stream())
                .toList();
    }
}
