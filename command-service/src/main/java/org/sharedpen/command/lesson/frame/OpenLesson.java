package org.sharedpen.command.lesson.frame;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Admission;
import org.sharedpen.command.lesson.action.Context;
import org.sharedpen.command.lesson.action.Decision;
import org.sharedpen.command.lesson.state.LessonState;
import org.sharedpen.events.CaptureMode;
import org.sharedpen.events.LessonOpened;
import org.sharedpen.events.PupilId;

/**
 * The lesson begins.
 *
 * @param listed the pupils who are present, or those who are absent
 * @param listsPresent which of the two; the rest of the class is the other
 */
public record OpenLesson(Set<PupilId> listed, boolean listsPresent, CaptureMode captureMode) implements Action {
    public OpenLesson {
        listed = Set.copyOf(listed);
    }

    @Override
    public Admission admission() {
        return Admission.BEFORE_THE_LESSON;
    }

    @Override
    public List<PupilId> pupils() {
        return List.copyOf(listed);
    }

    @Override
    public Decision decide(LessonState lesson, Context context) {
        Predicate<PupilId> present = pupil -> listed.contains(pupil) == listsPresent;
        return Decision.record(new LessonOpened(
                context.unit(),
                context.theClass(),
                context.account(),
                captureMode,
                those(context.roll().enrolled(), present),
                those(context.roll().enrolled(), present.negate())));
    }

    private static List<PupilId> those(Set<PupilId> pupils, Predicate<PupilId> who) {
        return pupils.stream()
                .filter(who)
                .sorted(Comparator.comparing(PupilId::value))
                .toList();
    }
}
