package org.sharedpen.query.participation;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.CaptureMode;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.UnitId;
import org.sharedpen.query.participation.chance.AfterTalk;
import org.sharedpen.query.participation.chance.Completeness;
import org.sharedpen.query.participation.chance.Hearings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads planned lessons with who took part in them. */
@Component
class AttendedLessons {
    private static final String PLANNED = """
            select plan.lesson_id, plan.title, plan.date, coalesce(frame.state, 'PLANNED') as state,
                   frame.capture_mode, coalesce(frame.present, '{}') as present, coalesce(frame.absent, '{}') as absent,
                   coalesce(offers, 0) as offers, coalesce(named, 0) as named, coalesce(someone, 0) as someone,
                   coalesce(single_hearings, 0) as single, coalesce(pair_hearings, 0) as pair, coalesce(trio_hearings, 0) as trio,
                   coalesce(talked_contributions, 0) as talked, coalesce(talked_new_voices, 0) as new_voices,
                   coalesce(talked_new_sixths, 0) as new_sixths, coalesce(talked_heard_before, 0) as heard_before
            from read.planned_lesson plan
            left join read.lesson frame using (school, lesson_id)
            left join read.participation using (school, lesson_id)
            where plan.school = :school and plan.%s = :id
            order by plan.seat, plan.lesson_id
            """;

    private final JdbcClient jdbc;
    private final Parts parts;

    AttendedLessons(JdbcClient jdbc, Parts parts) {
        this.jdbc = jdbc;
        this.parts = parts;
    }

    /** One lesson. */
    Optional<Lesson> lesson(SchoolId school, LessonId lesson) {
        return read(school, "lesson_id", lesson.value()).stream().findFirst();
    }

    /** The lessons of a unit, in the order of the plan. */
    UnitLessons unit(SchoolId school, UnitId unit) {
        return new UnitLessons(read(school, "unit_id", unit.value()));
    }

    private List<Lesson> read(SchoolId school, String column, UUID id) {
        Map<UUID, List<Part>> taken = parts.of(school, column, id);
        return jdbc.sql(PLANNED.formatted(column))
                .param("school", school.value())
                .param("id", id)
                .query((row, number) -> lesson(row, taken))
                .list();
    }

    private static Lesson lesson(ResultSet row, Map<UUID, List<Part>> parts) throws SQLException {
        UUID id = row.getObject("lesson_id", UUID.class);
        Set<PupilId> present = pupils(row.getArray("present"));
        return new Lesson(
                new LessonId(id),
                row.getString("title"),
                row.getObject("date", LocalDate.class),
                row.getString("state"),
                captureMode(row.getString("capture_mode")),
                present,
                pupils(row.getArray("absent")),
                row.getInt("offers"),
                new Hearings(row.getInt("single"), row.getInt("pair"), row.getInt("trio")),
                new Completeness(row.getInt("named"), row.getInt("someone")),
                AfterTalk.of(
                        row.getInt("talked"),
                        row.getInt("new_voices"),
                        row.getInt("new_sixths"),
                        row.getInt("heard_before"),
                        present.size()),
                parts.getOrDefault(id, List.of()));
    }

    private static @Nullable CaptureMode captureMode(@Nullable String name) {
        return name == null ? null : CaptureMode.valueOf(name);
    }

    private static Set<PupilId> pupils(Array ids) throws SQLException {
        return Arrays.stream((UUID[]) ids.getArray()).map(PupilId::new).collect(Collectors.toUnmodifiableSet());
    }
}
