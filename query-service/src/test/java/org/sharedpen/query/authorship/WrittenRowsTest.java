package org.sharedpen.query.authorship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.StreamId;
import org.sharedpen.infra.database.TestDatabases;
import org.sharedpen.query.QuerySide;
import org.sharedpen.query.authorship.ledger.Ledger;
import org.sharedpen.query.authorship.ledger.Lesson;
import org.sharedpen.query.authorship.ledger.RandomLesson;
import org.sharedpen.query.stream.Folded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class WrittenRowsTest {
    private static JdbcClient jdbc;
    private final StreamId stream = StreamId.of(new SchoolId(UUID.randomUUID()), new LessonId(UUID.randomUUID()));
    private final Lesson lesson = new Lesson()
            .offer("the boat lurched", Lesson.AMIRA)
            .scribe("L1", "the boat lurched", "the boat lurched")
            .scribe("L2", "and sank")
            .scribe("L3", "in silence");

    @BeforeAll
    static void migrate() {
        TestDatabases databases = QuerySide.prepared();
        Flyway.configure()
                .dataSource(databases.logUrl(), "log_owner", "sharedpen")
                .schemas("history")
                .table("read")
                .locations("classpath:db/read")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
        jdbc = JdbcClient.create(new DriverManagerDataSource(databases.logUrl(), "projector", "sharedpen"));
    }

    @Test
    void hold_the_lines_as_they_stand() {
        write();
        assertThat(rows("select place, version, text from read.line where lesson_id = ? order by place"))
                .containsExactly(
                        Map.of("place", 0, "version", 1, "text", "the boat lurched"),
                        Map.of("place", 1, "version", 1, "text", "and sank"),
                        Map.of("place", 2, "version", 1, "text", "in silence"));
        assertThat(rows("select kind, scribed, new_words from read.standing_words where lesson_id = ? order by 2, 1"))
                .containsExactly(
                        Map.of("kind", "TEACHER", "scribed", 2, "new_words", 2),
                        Map.of("kind", "TEACHER", "scribed", 2, "new_words", 2),
                        Map.of("kind", "PUPIL", "scribed", 3, "new_words", 3));
    }

    @Test
    void are_not_touched_where_nothing_changed() {
        write();
        List<Map<String, Object>> before = hands();
        write();
        assertThat(hands()).isEqualTo(before);
        lesson.revise("L2", "and sank again");
        write();
        assertThat(hands()).hasSize(3).filteredOn(before::contains).hasSize(2);
    }

    @Test
    void go_with_the_line_that_was_removed() {
        write();
        lesson.remove("L2");
        write();
        assertThat(rows("select text, place from read.line where lesson_id = ? order by place"))
                .containsExactly(
                        Map.of("text", "the boat lurched", "place", 0), Map.of("text", "in silence", "place", 1));
    }

    @Test
    void say_who_it_was_as_corrected() {
        write();
        lesson.correct("the boat lurched", Lesson.pair(Lesson.AMIRA, Lesson.BEN));
        write();
        assertThat(rows("""
                select kind, cardinality(pupil_ids) as pupils, tokens::jsonb -> 0 -> 'originator' ->> 'kind' as shown
                from read.standing_words join read.line using (lesson_id)
                where lesson_id = ? and contribution_id is not null and place = 0
                """)).containsExactly(Map.of("kind", "PAIR", "pupils", 2, "shown", "PAIR"));
    }

    @Test
    void are_the_same_written_step_by_step_and_at_once() {
        RandomLesson random = new RandomLesson(5, 10);
        for (int actions = 10; actions <= 120; actions += 10) {
            write(stream, random.go(actions).lesson);
        }
        StreamId atOnce = StreamId.of(stream.school(), new LessonId(UUID.randomUUID()));
        write(atOnce, random.lesson);
        assertThat(content(stream)).isEqualTo(content(atOnce)).isNotEmpty();
    }

    @Test
    void are_the_same_where_only_what_changed_since_was_looked_at() {
        for (int seed = 1; seed <= 5; seed++) {
            StreamId stepwise = StreamId.of(stream.school(), new LessonId(UUID.randomUUID()));
            StreamId atOnce = StreamId.of(stream.school(), new LessonId(UUID.randomUUID()));
            RandomLesson random = new RandomLesson(seed, 10);
            long since = 0;
            for (int actions = 5; actions <= 120; actions += 5) {
                Folded<Ledger> now = folded(stepwise, random.go(actions).lesson);
                write(List.of(
                        new Folded<>(stepwise, now.version(), now.position(), now.recordedAt(), now.state(), since)));
                since = now.version();
            }
            write(atOnce, random.lesson);
            assertThat(content(stepwise)).isEqualTo(content(atOnce)).isNotEmpty();
        }
    }

    @Test
    void of_many_lessons_are_written_together() {
        StreamId other = StreamId.of(new SchoolId(UUID.randomUUID()), new LessonId(UUID.randomUUID()));
        write(List.of(folded(stream, lesson), folded(other, lesson)));
        assertThat(content(stream)).isEqualTo(content(other)).hasSize(6);
    }

    private void write() {
        write(stream, lesson);
    }

    private static void write(StreamId at, Lesson told) {
        write(List.of(folded(at, told)));
    }

    private static void write(List<Folded<Ledger>> changed) {
        LineRows.write(jdbc, changed);
        StandingWordsRows.write(jdbc, changed);
    }

    private static Folded<Ledger> folded(StreamId at, Lesson told) {
        int version = told.told.size();
        return new Folded<>(at, version, version, Instant.EPOCH, told.ledger);
    }

    /** Who wrote which row: a row that was written again has another hand. */
    private List<Map<String, Object>> hands() {
        return rows("select line_id, xmin::text from read.line where lesson_id = ? order by line_id");
    }

    private static List<String> content(StreamId at) {
        return jdbc.sql("""
                select (to_jsonb(l) - 'lesson_id' - 'school')::text from read.line l where lesson_id = :lesson
                union all
                select (to_jsonb(w) - 'lesson_id' - 'school')::text from read.standing_words w where lesson_id = :lesson
                order by 1
                """).param("lesson", at.id()).query(String.class).list();
    }

    private List<Map<String, Object>> rows(String sql) {
        return jdbc.sql(sql).param(stream.id()).query().listOfRows();
    }
}
