package org.sharedpen.query.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.sharedpen.query.stream.StreamTest.reaches;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.PassTaken;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.People;
import org.sharedpen.query.QuerySide;
import org.sharedpen.query.session.SchoolWall;
import org.springframework.jdbc.core.simple.JdbcClient;

class RowSecurityTest {
    private static QuerySide side;
    private static StreamId lesson = StreamTest.lesson();

    @BeforeAll
    static void start() {
        side = StreamTest.start("sharedpen.stream.retry-parked=1h");
        side.log.append(lesson, Tally.pass(1), new PassTaken(Tally.UNFOLDABLE));
        reaches(side, lesson, 1);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> side.get(SchoolWall.class).in(lesson.school(), RowSecurityTest::letters) > 0);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void shows_a_reader_the_rows_of_the_own_school_alone() {
        SchoolWall wall = side.get(SchoolWall.class);
        for (String table : List.of("read.progress", "read.tally", "log.event")) {
            assertThat(wall.in(lesson.school(), () -> count(table))).as(table).isPositive();
            assertThat(wall.in(People.school(), () -> count(table))).as(table).isZero();
            assertThat(count(table)).as(table).isZero();
        }
        assertThat(wall.in(lesson.school(), RowSecurityTest::letters)).isPositive();
        assertThat(wall.in(People.school(), RowSecurityTest::letters)).isZero();
        assertThat(letters()).isZero();
    }

    @Test
    void holds_for_every_table_that_has_a_school() {
        assertThat(side.log().sql("""
                                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                where n.nspname = 'read' and c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)
                                  and c.relname not in ('token', 'history', 'node', 'rebuild')
                                """).query(String.class).list()).isEmpty();
        assertThat(side.log().sql("""
                                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                join pg_index i on i.indrelid = c.oid and i.indisprimary
                                join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                                where n.nspname = 'read' and c.relkind = 'r' and a.attname <> 'school'
                                  and c.relname not in ('token', 'history', 'node', 'rebuild', 'dead_letter')
                                """).query(String.class).list()).isEmpty();
    }

    @Test
    void leaves_nothing_of_a_school_on_a_connection_that_is_used_again() {
        SchoolWall wall = side.get(SchoolWall.class);
        SchoolId school = lesson.school();
        for (int i = 0; i < 30; i++) {
            wall.in(school, () -> count("read.progress"));
            assertThat(count("read.progress")).isZero();
        }
    }

    @Test
    void one_transaction_never_sees_two_schools() {
        SchoolWall wall = side.get(SchoolWall.class);
        SchoolId school = lesson.school();
        assertThatThrownBy(() -> wall.in(school, () -> wall.in(People.school(), () -> count("read.progress"))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(wall.<Long>in(school, () -> wall.in(school, () -> count("read.progress"))))
                .isPositive();
        assertThat(wall.<Long>in(People.school(), () -> count("read.progress"))).isZero();
    }

    private static long count(String table) {
        return side.get(JdbcClient.class)
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    private static long letters() {
        return side.get(JdbcClient.class)
                .sql("select count(sequence_identifier) from read.dead_letter")
                .query(Long.class)
                .single();
    }
}
