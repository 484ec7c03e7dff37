package org.sharedpen.query.balance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.UnitId;
import org.sharedpen.query.balance.frame.FrameRow;
import org.sharedpen.query.balance.measure.Clusters;
import org.sharedpen.query.balance.tally.TallyRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads planned lessons with what was recorded in them. Words of a model text are in no share; carried words are whose they
 * are where they were first written.
 */
@Component
public class MeasuredLessons {
    private static final String PLANNED = """
            select to_jsonb(plan) as plan, to_jsonb(frame) as frame, to_jsonb(tally) as tally, words.*
            from read.planned_lesson plan
            left join read.lesson frame using (school, lesson_id)
            left join read.balance tally using (school, lesson_id)
            cross join lateral (
                select coalesce(sum(new_words) filter (where kind <> 'TEACHER'), 0) as new_pupil,
                       coalesce(sum(new_words), 0) as new_total,
                       coalesce(sum(new_words::bigint * new_words), 0) as new_squares,
                       coalesce(sum(words) filter (where kind <> 'TEACHER'), 0) as wall_pupil,
                       coalesce(sum(words), 0) as wall_total,
                       coalesce(sum(words * words), 0) as wall_squares
                from (
                    select new_words, (new_words + carried_words)::bigint as words,
                           case when origin_lesson is null then kind else
                               coalesce((select origin.kind from read.standing_words origin
                                         where origin.school = cluster.school and origin.lesson_id = cluster.origin_lesson
                                           and origin.cluster = cluster.origin_cluster), kind) end as kind
                    from read.standing_words cluster
                    where cluster.school = plan.school and cluster.lesson_id = plan.lesson_id
                ) owned
                where kind <> 'SOURCE'
            ) words
            where plan.school = :school and plan.%s = :id
            order by plan.seat, plan.lesson_id
            """;

    private final JdbcClient jdbc;

    MeasuredLessons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One lesson. */
    public Optional<Lesson> lesson(SchoolId school, LessonId lesson) {
        return read(school, "lesson_id", lesson.value()).stream().findFirst();
    }

    /** The lessons of a unit, in the order of the plan. */
    public List<Lesson> unit(SchoolId school, UnitId unit) {
        return read(school, "unit_id", unit.value());
    }

    /** The lessons of all units of a school, each unit's in the order of its plan. */
    public List<Lesson> school(SchoolId school) {
        return read(school, "school", school.value());
    }

    private List<Lesson> read(SchoolId school, String column, UUID id) {
        return jdbc.sql(PLANNED.formatted(column))
                .param("school", school.value())
                .param("id", id)
                .query((row, number) -> lesson(row))
                .list();
    }

    private static Lesson lesson(ResultSet row) throws SQLException {
        return new Lesson(
                JsonMapper.shared().readValue(row.getString("plan"), Plan.class),
                parse(row.getString("frame"), FrameRow.class),
                parse(row.getString("tally"), TallyRow.class),
                new Clusters(row.getLong("new_pupil"), row.getLong("new_total"), row.getLong("new_squares")),
                new Clusters(row.getLong("wall_pupil"), row.getLong("wall_total"), row.getLong("wall_squares")));
    }

    private static <T> @Nullable T parse(@Nullable String row, Class<T> type) {
        return row == null ? null : JsonMapper.shared().readValue(row, type);
    }
}
