package org.sharedpen.query.reflection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.ReflectionId;
import org.sharedpen.events.Support;
import org.sharedpen.events.Used;

/**
 * What a pupil means to use, and what became of it.
 *
 * @param used null until it was sampled, and with it support and date
 */
record Meant(
        ReflectionId reflectionId,
        LessonId lessonId,
        PupilId pupilId,
        Target target,
        @Nullable Used used,
        @Nullable Support support,
        @Nullable LocalDate date,
        KeptWords words,
        @Nullable TargetWords targetWords) {}
