package org.sharedpen.query.comparison;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sharedpen.events.CaptureMode;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.TextType;
import org.sharedpen.events.UnitId;
import org.sharedpen.query.balance.Lesson;
import org.sharedpen.query.balance.LessonBalance;
import org.sharedpen.query.balance.MeasuredLessons;
import org.sharedpen.query.balance.ReleaseSettings;
import org.sharedpen.query.balance.frame.FrameRow;
import org.sharedpen.query.balance.frame.State;
import org.sharedpen.query.balance.measure.Bands;
import org.sharedpen.query.participation.chance.Completeness;
import org.sharedpen.query.session.ClassPlace;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the units of a school that the caller may read, with the figures of their lessons. */
@Component
class SchoolUnits {
    private static final String UNITS =
            "select unit_id, class_id, title, text_type, completed from read.unit where school = ?";
    private static final String NAMED = "select lesson_id, named, someone from read.participation where school = ?";
    private final JdbcClient jdbc;
    private final MeasuredLessons lessons;
    private final Bands bands;

    SchoolUnits(JdbcClient jdbc, MeasuredLessons lessons, ReleaseSettings settings) {
        this.jdbc = jdbc;
        this.lessons = lessons;
        this.bands = settings.asBands();
    }

    /** The units of these classes, with the year groups that the roster gives them. */
    List<SchoolUnit> of(SchoolId school, Collection<ClassPlace> classes) {
        Map<ClassId, ClassPlace> known =
                classes.stream().collect(Collectors.toMap(ClassPlace::classId, place -> place));
        Map<UnitId, List<SchoolLesson>> taught = taught(school);
        return jdbc.sql(UNITS).param(school.value()).query((row, number) -> unit(row, known, taught)).list().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<SchoolUnit> unit(
            ResultSet row, Map<ClassId, ClassPlace> classes, Map<UnitId, List<SchoolLesson>> taught)
            throws SQLException {
        UnitId unit = UnitId.of(row.getString("unit_id"));
        ClassPlace place = classes.get(ClassId.of(row.getString("class_id")));
        return place == null
                ? Optional.empty()
                : Optional.of(new SchoolUnit(
                        unit,
                        place.classId(),
                        place.title(),
                        place.yearGroups(),
                        row.getString("title"),
                        TextType.valueOf(row.getString("text_type")),
                        row.getBoolean("completed"),
                        taught.getOrDefault(unit, List.of())));
    }

    private Map<UnitId, List<SchoolLesson>> taught(SchoolId school) {
        Map<UUID, Completeness> named = new HashMap<>();
        jdbc.sql(NAMED).param(school.value()).query(row -> {
            named.put(
                    row.getObject("lesson_id", UUID.class),
                    new Completeness(row.getInt("named"), row.getInt("someone")));
        });
        return lessons.school(school).stream()
                .collect(Collectors.groupingBy(
                        lesson -> lesson.plan().unitId(),
                        Collectors.mapping(
                                lesson -> lesson(
                                        lesson,
                                        named.getOrDefault(
                                                lesson.plan().lessonId().value(), Completeness.NONE)),
                                Collectors.toList())));
    }

    private SchoolLesson lesson(Lesson lesson, Completeness completeness) {
        LessonBalance balance = LessonBalance.of(lesson, bands);
        FrameRow frame = lesson.frame();
        return new SchoolLesson(
                lesson.plan().lessonId(),
                lesson.plan().title(),
                lesson.plan().date(),
                lesson.plan().plannedLevel(),
                lesson.plan().protocol(),
                frame != null && frame.state() == State.CLOSED && frame.captureMode() != CaptureMode.TRANSCRIBED,
                frame == null ? 0 : frame.present().size(),
                balance.gauges().offers().total(),
                lesson.words(),
                completeness,
                balance.enacted(),
                balance.gauges());
    }
}
