package org.sharedpen.query.reflection;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sharedpen.events.LaterUseSampled;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.ReflectionId;
import org.sharedpen.events.ReflectionRecorded;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.stream.LastWritten;

/**
 * What each pupil of a lesson means to use. A second reflection of a pupil replaces the first, and with it its samples; the
 * latest sample of a reflection counts.
 */
final class LessonReflections {
    private final Map<PupilId, Meant> meant = new LinkedHashMap<>();
    private final Map<ReflectionId, LaterUseSampled> samples = new HashMap<>();
    private final LessonWords words = new LessonWords();
    private final LastWritten<List<ReflectionRow>> written = new LastWritten<>();

    private record Meant(ReflectionRecorded reflection, long version) {}

    void apply(LessonEvent event, long version) {
        words.apply(event);
        if (event instanceof ReflectionRecorded reflection) {
            meant.remove(reflection.pupilId());
            meant.put(reflection.pupilId(), new Meant(reflection, version));
        } else if (event instanceof LaterUseSampled sample) {
            samples.put(sample.reflectionId(), sample);
        }
    }

    LastWritten<List<ReflectionRow>> written() {
        return written;
    }

    List<ReflectionRow> rows(StreamId lesson) {
        return meant.values().stream()
                .map(one -> ReflectionRow.of(
                        lesson,
                        one.version(),
                        one.reflection(),
                        words.of(one.reflection()),
                        samples.get(one.reflection().reflectionId())))
                .toList();
    }
}
