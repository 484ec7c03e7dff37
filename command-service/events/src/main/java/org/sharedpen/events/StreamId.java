package org.sharedpen.events;

import java.util.Locale;
import java.util.UUID;

/**
 * The stream that an event belongs to, as {@code school/kind/id}: ids that clients choose can neither meet those of
 * another school nor those of another kind.
 */
public record StreamId(SchoolId school, Kind kind, UUID id) {

    /** What a stream is about. */
    public enum Kind {
        UNIT,
        LESSON,
        PUPIL
    }

    public static StreamId of(SchoolId school, UnitId unit) {
        return new StreamId(school, Kind.UNIT, unit.value());
    }

    public static StreamId of(SchoolId school, LessonId lesson) {
        return new StreamId(school, Kind.LESSON, lesson.value());
    }

    public static StreamId of(SchoolId school, PupilId pupil) {
        return new StreamId(school, Kind.PUPIL, pupil.value());
    }

    /** Reads what {@link #toString} wrote. */
    public static StreamId parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not a stream id");
        }
        return new StreamId(
                SchoolId.of(parts[0]), Kind.valueOf(parts[1].toUpperCase(Locale.ROOT)), UUID.fromString(parts[2]));
    }

    @Override
    public String toString() {
        return school + "/" + kind.name().toLowerCase(Locale.ROOT) + "/" + id;
    }
}
