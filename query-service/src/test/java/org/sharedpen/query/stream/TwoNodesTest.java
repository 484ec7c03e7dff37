package org.sharedpen.query.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.sharedpen.query.stream.StreamTest.passes;
import static org.sharedpen.query.stream.StreamTest.reaches;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.QuerySide;

class TwoNodesTest {

    @Test
    void share_the_segments_and_one_takes_over_when_the_other_is_gone() {
        StreamId[] lessons = {StreamTest.lesson(), StreamTest.lesson(), StreamTest.lesson(), StreamTest.lesson()};
        try (QuerySide one = StreamTest.start()) {
            try (QuerySide two = StreamTest.another(one)) {
                await().atMost(Duration.ofSeconds(20))
                        .untilAsserted(() -> assertThat(owners(two)).isEqualTo(2));
                for (StreamId lesson : lessons) {
                    one.log.append(lesson, Tally.pass(1));
                    reaches(one, lesson, 1);
                }
            }
            for (StreamId lesson : lessons) {
                one.log.append(lesson, Tally.pass(2));
                reaches(one, lesson, 2);
                assertThat(passes(one, lesson)).hasSize(2);
            }
            assertThat(owners(one)).isEqualTo(1);
        }
    }

    private static int owners(QuerySide side) {
        return side.log()
                .sql("select count(distinct owner) from read.token where processor_name = 'lessons'")
                .query(Integer.class)
                .single();
    }
}
