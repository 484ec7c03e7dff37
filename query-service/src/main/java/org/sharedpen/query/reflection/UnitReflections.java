package org.sharedpen.query.reflection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.ReflectionId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the reflections of a unit, lesson by lesson in the order of the plan. */
@Component
class UnitReflections {
    private static final String OF = """
            select plan.lesson_id, plan.title, plan.date, to_jsonb(meant) as meant
            from read.planned_lesson plan
            left join read.reflection meant using (school, lesson_id)
            where plan.school = ? and plan.unit_id = ?
            order by plan.seat, plan.lesson_id, meant.version
            """;

    private final JdbcClient jdbc;

    UnitReflections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A planned lesson and what was meant in it. */
    record LessonMeant(LessonId lessonId, String title, LocalDate date, List<Meant> meant) {}

    List<LessonMeant> of(SchoolId school, UnitId unit) {
        Map<LessonId, LessonMeant> lessons = new LinkedHashMap<>();
        jdbc.sql(OF).params(school.value(), unit.value()).query(row -> {
            LessonId id = LessonId.of(row.getString("lesson_id"));
            LessonMeant lesson = lessons.computeIfAbsent(id, key -> lesson(key, row));
            if (row.getString("meant") != null) {
                lesson.meant()
                        .add(meant(id, JsonMapper.shared().readValue(row.getString("meant"), ReflectionRow.class)));
            }
        });
        return List.copyOf(lessons.values());
    }

    private static LessonMeant lesson(LessonId id, ResultSet row) {
        try {
            return new LessonMeant(
                    id, row.getString("title"), row.getObject("date", LocalDate.class), new ArrayList<>());
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Meant meant(LessonId lesson, ReflectionRow row) {
        return new Meant(
                new ReflectionId(row.reflectionId()),
                lesson,
                new PupilId(row.pupilId()),
                new Target(row.targetKind(), row.targetId()),
                row.used(),
                row.support(),
                row.sampledOn(),
                row.words(),
                row.targetWords());
    }
}
