package org.sharedpen.query.balance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.CaptureMode;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.CraftFocus;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.Protocol;
import org.sharedpen.events.UnitId;
import org.sharedpen.query.balance.frame.FrameRow;
import org.sharedpen.query.balance.frame.Segment;
import org.sharedpen.query.balance.frame.State;
import org.sharedpen.query.balance.measure.Enacted;
import org.sharedpen.query.balance.measure.Verdict;
import org.sharedpen.query.stream.AsOf;

/** The frame of a lesson; of one that has not been opened, its plan alone. */
record LessonAnswer(
        LessonId lessonId,
        UnitId unitId,
        ClassId classId,
        String title,
        LocalDate date,
        State state,
        @Nullable CaptureMode captureMode,
        int plannedLevel,
        @Nullable Integer enactedLevel,
        Verdict verdict,
        Protocol protocol,
        CraftFocus craftFocus,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        int present,
        int absent,
        List<Segment> segments,
        @Nullable CraftFocus editFocus,
        AsOf asOf) {

    static LessonAnswer of(Lesson lesson, Enacted enacted, AsOf asOf) {
        Plan plan = lesson.plan();
        FrameRow frame = lesson.frame();
        return new LessonAnswer(
                plan.lessonId(),
                plan.unitId(),
                plan.classId(),
                plan.title(),
                plan.date(),
                lesson.state(),
                frame == null ? null : frame.captureMode(),
                plan.plannedLevel(),
                enacted.level(),
                enacted.verdict(),
                plan.protocol(),
                plan.craftFocus(),
                frame == null ? null : frame.openedAt(),
                frame == null ? null : frame.closedAt(),
                frame == null ? 0 : frame.present().size(),
                frame == null ? 0 : frame.absent().size(),
                frame == null ? List.of() : frame.segments(),
                frame == null ? null : frame.editFocus(),
                asOf);
    }
}
