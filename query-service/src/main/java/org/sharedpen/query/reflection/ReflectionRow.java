package org.sharedpen.query.reflection;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.LaterUseSampled;
import org.sharedpen.events.ReflectionRecorded;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.StreamId;
import org.sharedpen.events.Support;
import org.sharedpen.events.Used;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** A row of {@code read.reflection}. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record ReflectionRow(
        SchoolId school,
        UUID lessonId,
        UUID reflectionId,
        UUID pupilId,
        long version,
        Target.Kind targetKind,
        UUID targetId,
        @Nullable Used used,
        @Nullable Support support,
        @Nullable LocalDate sampledOn,
        KeptWords words,
        @Nullable TargetWords targetWords) {

    static ReflectionRow of(
            StreamId lesson,
            long version,
            ReflectionRecorded meant,
            @Nullable TargetWords targetWords,
            @Nullable LaterUseSampled sample) {
        Target target = Target.of(meant);
        return new ReflectionRow(
                lesson.school(),
                lesson.id(),
                meant.reflectionId().value(),
                meant.pupilId().value(),
                version,
                target.kind(),
                target.id(),
                sample == null ? null : sample.used(),
                sample == null ? null : sample.support(),
                sample == null ? null : sample.date(),
                new KeptWords(
                        meant.words(),
                        sample == null ? null : sample.taskTitle(),
                        sample == null ? null : sample.quote()),
                targetWords);
    }
}
