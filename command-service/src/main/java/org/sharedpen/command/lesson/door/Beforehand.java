package org.sharedpen.command.lesson.door;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.release.RecordReflection;
import org.sharedpen.command.lesson.release.SampleLaterUse;
import org.sharedpen.command.lesson.text.CarryText;
import org.sharedpen.command.lesson.text.EarlierWall;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.ReflectionId;

/**
 * Finds out, for the actions of one request in order, what must be known of them and does not stand in them: what is on the
 * wall of another lesson, and whose words a sample quotes, so that its hash is under that pupil's key.
 */
final class Beforehand {
    private final Place place;
    private final EarlierLessons earlier;
    private final Recorded log;
    private final Map<LessonId, EarlierWall> walls = new HashMap<>();
    private final Map<ReflectionId, PupilId> reflectedHere = new HashMap<>();
    private @Nullable Map<ReflectionId, PupilId> reflectedBefore;

    Beforehand(Place place, EarlierLessons earlier, Recorded log) {
        this.place = place;
        this.earlier = earlier;
        this.log = log;
    }

    /** The action, with what was found out. */
    Action knowing(Action action) {
        if (action instanceof CarryText carry) {
            return carry.with(walls.computeIfAbsent(carry.from(), from -> earlier.wall(from, place)));
        }
        if (action instanceof RecordReflection recorded) {
            reflectedHere.putIfAbsent(recorded.reflection(), recorded.pupil());
        }
        return action instanceof SampleLaterUse use ? use.by(writer(use.reflection())) : action;
    }

    private @Nullable PupilId writer(ReflectionId reflection) {
        if (reflectedBefore == null) {
            reflectedBefore = log.reflections(place.stream());
        }
        PupilId before = reflectedBefore.get(reflection);
        return before == null ? reflectedHere.get(reflection) : before;
    }
}
