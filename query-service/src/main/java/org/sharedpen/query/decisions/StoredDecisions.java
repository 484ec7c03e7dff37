package org.sharedpen.query.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.StreamId;
import org.sharedpen.events.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads decisions in the order of the plan and of recording, with how many pupils mean to use each. */
@Component
class StoredDecisions {
    private static final String OF = """
            select decision.decision_id, plan.lesson_id, plan.title, plan.date, decision.body, intended, used
            from read.planned_lesson plan
            join read.decision using (school, lesson_id)
            cross join lateral (
                select count(*) as intended, count(*) filter (where meant.used = 'YES') as used
                from read.reflection meant
                where meant.school = plan.school and meant.lesson_id = plan.lesson_id
                  and meant.target_id = decision.decision_id and meant.target_kind in ('CHOICE', 'EXAMINATION')
            ) reflected
            where plan.school = :school and plan.%s = :id
            order by plan.seat, plan.lesson_id, decision.version
            """;
    private static final String LESSONS =
            "select lesson_id from read.planned_lesson where school = ? and unit_id = ? order by seat";

    private final JdbcClient jdbc;

    StoredDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StoredDecision> lesson(SchoolId school, LessonId lesson) {
        return read(school, "lesson_id", lesson.value());
    }

    List<StoredDecision> unit(SchoolId school, UnitId unit) {
        return read(school, "unit_id", unit.value());
    }

    /** The streams that the decisions of a unit come from. */
    List<StreamId> streams(SchoolId school, UnitId unit) {
        return jdbc.sql(LESSONS)
                .params(school.value(), unit.value())
                .query((row, number) -> StreamId.of(school, LessonId.of(row.getString("lesson_id"))))
                .list();
    }

    private List<StoredDecision> read(SchoolId school, String column, UUID id) {
        return jdbc.sql(OF.formatted(column))
                .param("school", school.value())
                .param("id", id)
                .query((row, number) -> stored(row))
                .list();
    }

    private static StoredDecision stored(ResultSet row) throws SQLException {
        return new StoredDecision(
                row.getObject("decision_id", UUID.class),
                LessonId.of(row.getString("lesson_id")),
                row.getString("title"),
                row.getObject("date", LocalDate.class),
                JsonMapper.shared().readValue(row.getString("body"), Decision.class),
                row.getInt("intended"),
                row.getInt("used"));
    }
}
