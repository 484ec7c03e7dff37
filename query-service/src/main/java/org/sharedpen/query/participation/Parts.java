package org.sharedpen.query.participation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SchoolId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what single pupils did in lessons: what they said, and what became of their words on the wall. */
@Component
class Parts {
    private static final String NAMED = """
            with lessons as (
                select lesson_id from read.planned_lesson where school = :school and %s = :id
            ), said as (
                select said.* from read.participation_pupil said join lessons using (lesson_id) where school = :school
            ), wall as (
                -- of contributions alone: a word of a revision's own originator was never offered
                select lesson_id, pupil_id, sum(6 * scribed / cardinality(pupil_ids)) as scribed_sixths,
                       sum(6 * new_words / cardinality(pupil_ids)) as standing_sixths
                from read.standing_words join lessons using (lesson_id) cross join unnest(pupil_ids) as pupil_id
                where school = :school and contribution_id is not null and scribed > 0
                group by lesson_id, pupil_id
            )
            select * from said full join wall using (lesson_id, pupil_id)
            """;

    private final JdbcClient jdbc;

    Parts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By lesson, the parts of the pupils named in it, of the lesson or unit whose {@code column} is {@code id}. */
    Map<UUID, List<Part>> of(SchoolId school, String column, UUID id) {
        Map<UUID, List<Part>> byLesson = new HashMap<>();
        jdbc.sql(NAMED.formatted(column))
                .param("school", school.value())
                .param("id", id)
                .query(row -> {
                    byLesson.computeIfAbsent(row.getObject("lesson_id", UUID.class), lesson -> new ArrayList<>())
                            .add(part(row));
                });
        return byLesson;
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(
                new PupilId(row.getObject("pupil_id", UUID.class)),
                row.getInt("hearings"),
                row.getInt("offers"),
                row.getInt("reasons"),
                row.getInt("passes"),
                row.getInt("invited"),
                row.getInt("volunteered"),
                row.getInt("word_sixths"),
                row.getInt("scribed_sixths"),
                row.getInt("standing_sixths"));
    }
}
