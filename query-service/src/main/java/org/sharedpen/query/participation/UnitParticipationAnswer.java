package org.sharedpen.query.participation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.CaptureMode;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.PupilId;
import org.sharedpen.query.session.Roll.Called;
import org.sharedpen.query.stream.AsOf;

/** Who took part over a unit: its lessons in the order of the plan, its pupils in the order of the alphabet. */
record UnitParticipationAnswer(
        List<LessonColumn> lessons,
        List<PupilLine> pupils,
        List<Called> notYetHeard,
        List<Called> persistentlyUnheard,
        @Nullable Double completeness,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Withheld withheld,
        AsOf asOf) {

    /** A lesson across the top; coverage and evenness are null until it is opened. */
    record LessonColumn(
            LessonId lessonId,
            String title,
            LocalDate date,
            String state,
            @Nullable CaptureMode captureMode,
            int present,
            @Nullable Double completeness,
            Figures.@Nullable CoverageFigure coverage,
            Figures.@Nullable EvennessFigures evenness) {}

    /** A pupil down the side; index and expectation are null where there is too little to say, or where they are withheld. */
    record PupilLine(
            PupilId pupilId,
            String displayName,
            List<Cell> cells,
            @Nullable Double heardIndex,
            @Nullable Double expected) {}

    /**
     * A pupil in a lesson.
     *
     * @param heard true where the pupil has a hearing; null where the pupil was not there or it cannot be said
     * @param hearings how many; null where the pupil was not there, never nought, and where counts are withheld
     */
    record Cell(
            LessonId lessonId,
            boolean present,
            @Nullable Boolean heard,
            @Nullable Integer hearings) {}
}
