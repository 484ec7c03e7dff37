package org.sharedpen.query.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.People;
import org.sharedpen.query.QuerySide;

/** What tests of the stream share: reading what the tables hold, and waiting for it. */
final class StreamTest {
    private StreamTest() {}

    static StreamId lesson() {
        return StreamId.of(People.school(), new LessonId(UUID.randomUUID()));
    }

    static QuerySide start(String... settings) {
        return QuerySide.start(QuerySide.prepared(), List.of(Tally.class), settings);
    }

    static QuerySide another(QuerySide side, String... settings) {
        return QuerySide.start(side.databases, List.of(Tally.class), settings);
    }

    static List<String> passes(QuerySide side, StreamId stream) {
        return side.log()
                .sql("select passes from read.tally where lesson_id = ?")
                .param(stream.id())
                .query(String.class)
                .optional()
                .map(text -> text.isEmpty() ? List.<String>of() : List.of(text.split(",")))
                .orElse(List.of());
    }

    static long version(QuerySide side, StreamId stream) {
        return side.log()
                .sql("select version from read.progress where stream_id = ?")
                .param(stream.toString())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    static void reaches(QuerySide side, StreamId stream, long version) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(version(side, stream)).isEqualTo(version));
    }

    /** Every row of every read model, in order, as text. */
    static String dump(QuerySide side) {
        List<String> dump = new ArrayList<>();
        for (String table : tables(side)) {
            dump.add("# " + table);
            dump.addAll(side.log()
                    .sql("select r::text from read.%s r order by 1".formatted(table))
                    .query(String.class)
                    .list());
        }
        return String.join("\n", dump);
    }

    /** The tables of the read models, progress with them. */
    static List<String> tables(QuerySide side) {
        return side.log().sql("""
                        select table_name from information_schema.columns
                        where table_schema = 'read' and column_name = 'school' order by 1
                        """).query(String.class).list();
    }
}
