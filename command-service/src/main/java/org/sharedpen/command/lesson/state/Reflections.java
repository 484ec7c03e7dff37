package org.sharedpen.command.lesson.state;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.ReflectionId;
import org.sharedpen.events.ReflectionRecorded;

/** Whose reflection is whose. */
public final class Reflections {
    private final Map<ReflectionId, PupilId> pupils = new HashMap<>();

    public Optional<PupilId> pupil(ReflectionId reflection) {
        return Optional.ofNullable(pupils.get(reflection));
    }

    void apply(LessonEvent event) {
        if (event instanceof ReflectionRecorded recorded) {
            pupils.put(recorded.reflectionId(), recorded.pupilId());
        }
    }
}
