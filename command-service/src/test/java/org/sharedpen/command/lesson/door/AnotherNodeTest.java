package org.sharedpen.command.lesson.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.command.lesson.door.Sent.action;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sharedpen.command.Visitor.Answer;

/** Another node writes to a lesson that this one has in memory. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnotherNodeTest {
    private Service service;

    @BeforeAll
    void start() {
        service = Service.start();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private UUID segmentStartedElsewhere(UUID lesson) throws SQLException {
        UUID segment = UUID.randomUUID();
        try (Connection node = DriverManager.getConnection(
                        service.service().databases().logUrl(), "appender", "sharedpen");
                PreparedStatement insert = node.prepareStatement("""
                        insert into log.event (school, stream_id, sequence, event_id, stream_type, payload_type,
                                payload_revision, payload, metadata, occurred_at, recorded_at)
                        select school, stream_id, sequence + 1, ?, stream_type, 'SegmentStarted', '1',
                               jsonb_build_object('segmentId', ?, 'kind', 'EDITING'), '{}', now(), now()
                        from log.event where stream_id = ? order by sequence desc limit 1""")) {
            insert.setString(1, UUID.randomUUID().toString());
            insert.setString(2, segment.toString());
            insert.setString(3, service.school().id() + "/lesson/" + lesson);
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }
        return segment;
    }

    @Test
    void nothing_is_refused_from_memory_alone() throws SQLException {
        UUID lesson = service.openLesson();
        UUID segment = segmentStartedElsewhere(lesson);
        Answer answer = service.sends(lesson, action("end-segment", "segmentId", segment));
        assertThat(answer.text("/results/0/status")).isEqualTo("ACCEPTED");
        assertThat(answer.at("/version").intValue()).isEqualTo(3);
    }

    @Test
    void what_is_recorded_is_judged_again_where_the_other_was_quicker() throws SQLException {
        UUID lesson = service.openLesson();
        UUID segment = segmentStartedElsewhere(lesson);
        Map<String, Object> pass =
                action("take-pass", "pupilId", service.school().pupils().get(0));
        Answer answer = service.sends(lesson, pass, action("end-segment", "segmentId", segment));
        assertThat(answer.text("/results/0/status")).isEqualTo("ACCEPTED");
        assertThat(answer.text("/results/1/status")).isEqualTo("ACCEPTED");
        assertThat(service.events(lesson))
                .isEqualTo(List.of("LessonOpened", "SegmentStarted", "PassTaken", "SegmentEnded"));
        assertThat(service.sends(lesson, pass).text("/results/0/status")).isEqualTo("DUPLICATE");
    }
}
