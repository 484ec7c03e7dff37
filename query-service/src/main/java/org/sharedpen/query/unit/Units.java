package org.sharedpen.query.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.CraftFocus;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.Protocol;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.TextType;
import org.sharedpen.events.UnitId;
import org.sharedpen.query.session.SchoolWall;
import org.sharedpen.query.stream.AsOf;
import org.sharedpen.query.stream.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads units; what they show is as new as the newest of their streams. */
@Component
class Units {
    private static final String SELECT = """
            select u.unit_id, u.class_id, u.title as unit_title, u.text_type, u.completed,
                   l.lesson_id, l.title, l.date, l.planned_level, l.protocol, l.craft_focus,
                   coalesce(r.state, 'PLANNED') as state,
                   max(greatest(planned.position, held.position)) over unit as position,
                   max(greatest(planned.recorded_at, held.recorded_at)) over unit as recorded_at
            from read.unit u
            left join read.planned_lesson l on l.school = u.school and l.unit_id = u.unit_id
            left join read.lesson r on r.school = l.school and r.lesson_id = l.lesson_id
            left join read.progress planned on planned.school = u.school
                                           and planned.stream_id = u.school || '/unit/' || u.unit_id
            left join read.progress held on held.school = l.school
                                        and held.stream_id = l.school || '/lesson/' || l.lesson_id
            where u.school = :school and %s
            window unit as (partition by u.unit_id)
            order by min(l.date) over unit, u.title, u.unit_id, l.seat
            """;
    private final SchoolWall wall;
    private final JdbcClient log;

    Units(SchoolWall wall, JdbcClient log) {
        this.wall = wall;
        this.log = log;
    }

    /** The unit; none where it is not there. */
    List<UnitAnswer> one(SchoolId school, UnitId unit) {
        return find(school, "u.unit_id = any(:ids::uuid[])", List.of(unit.value()));
    }

    /** The units of some classes, by the date of their first lesson. */
    List<UnitAnswer> ofClasses(SchoolId school, Collection<ClassId> classes) {
        return find(
                school,
                "u.class_id = any(:ids::uuid[])",
                classes.stream().map(ClassId::value).toList());
    }

    private List<UnitAnswer> find(SchoolId school, String which, List<UUID> ids) {
        Map<String, UnitAnswer> units = new LinkedHashMap<>();
        return wall.in(school, () -> {
            log.sql(SELECT.formatted(which))
                    .param("school", school.value())
                    .param("ids", Columns.of(ids, id -> id))
                    .query(row -> {
                        String id = row.getString("unit_id");
                        if (!units.containsKey(id)) {
                            units.put(id, unit(row));
                        }
                        addLesson(units.get(id), row);
                    });
            return List.copyOf(units.values());
        });
    }

    private static UnitAnswer unit(ResultSet row) throws SQLException {
        return new UnitAnswer(
                UnitId.of(row.getString("unit_id")),
                ClassId.of(row.getString("class_id")),
                null,
                row.getString("unit_title"),
                TextType.valueOf(row.getString("text_type")),
                row.getBoolean("completed"),
                new ArrayList<>(),
                AsOf.at(
                        row.getLong("position"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()));
    }

    private static void addLesson(UnitAnswer unit, ResultSet row) throws SQLException {
        String id = row.getString("lesson_id");
        if (id != null) {
            unit.lessons()
                    .add(new UnitAnswer.Lesson(
                            LessonId.of(id),
                            row.getString("title"),
                            row.getObject("date", LocalDate.class),
                            row.getInt("planned_level"),
                            Protocol.valueOf(row.getString("protocol")),
                            CraftFocus.valueOf(row.getString("craft_focus")),
                            UnitAnswer.State.valueOf(row.getString("state"))));
        }
    }
}
