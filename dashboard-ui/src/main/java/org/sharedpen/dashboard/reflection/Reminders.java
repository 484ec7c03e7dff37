package org.sharedpen.dashboard.reflection;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.decisions.ClassDecisions;
import org.sharedpen.dashboard.decisions.Decision;
import org.sharedpen.dashboard.reflection.UnitReflections.Intention;
import org.sharedpen.dashboard.reflection.UnitReflections.Writer;
import org.sharedpen.dashboard.unit.UnitFrame;

/** Makes each pupil's reminder: the latest thing that the pupil meant to use, in the order of the list of pupils. */
record Reminders(UnitFrame unit, ClassDecisions decisions) {

    List<Reminder> of(List<Writer> writers, @Nullable String lessonId) {
        return writers.stream()
                .flatMap(writer -> latest(writer, lessonId).map(each -> of(writer, each)).stream())
                .toList();
    }

    private static Optional<Intention> latest(Writer writer, @Nullable String lessonId) {
        return writer.intentions().stream()
                .filter(each -> lessonId == null || lessonId.equals(each.lessonId()))
                .reduce((before, after) -> after);
    }

    private Reminder of(Writer writer, Intention meant) {
        Optional<Decision> decision = decisions.made().stream()
                .filter(each -> each.decisionId().equals(meant.target().id()))
                .findFirst();
        return new Reminder(
                writer.displayName(),
                title(meant.lessonId()),
                decision.map(Decision::saying).orElse(null),
                meant.targetWords(),
                meant.words());
    }

    private @Nullable String title(@Nullable String lessonId) {
        return unit.planned().stream()
                .filter(lesson -> lesson.lessonId().equals(lessonId))
                .map(lesson -> lesson.title())
                .findFirst()
                .orElse(null);
    }
}
