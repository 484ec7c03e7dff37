package org.sharedpen.query.participation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.CaptureMode;
import org.sharedpen.query.participation.Figures.CoverageFigure;
import org.sharedpen.query.participation.Figures.EvennessFigures;
import org.sharedpen.query.participation.chance.AfterTalk;
import org.sharedpen.query.participation.chance.Hearings;
import org.sharedpen.query.session.Roll.Called;
import org.sharedpen.query.stream.AsOf;

/**
 * Who took part in a lesson: class figures for every reader, pupils for those who teach the class. Hearings and what is made
 * of them are null where too few contributions have a name.
 */
record ParticipationAnswer(
        @Nullable CaptureMode captureMode,
        int present,
        int absent,
        int offers,
        @Nullable Hearings hearings,
        @Nullable Double completeness,
        CoverageFigure coverage,
        EvennessFigures evenness,
        @Nullable AfterTalk afterTalk,
        List<PupilAnswer> pupils,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Register register,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Withheld withheld,
        AsOf asOf) {

    static ParticipationAnswer of(
            Lesson lesson, Figures figures, List<Called> roll, @Nullable Withheld withheld, AsOf asOf) {
        return new ParticipationAnswer(
                lesson.captureMode(),
                lesson.n(),
                lesson.absent().size(),
                lesson.offers(),
                lesson.isTooNameless() ? null : lesson.hearings(),
                lesson.completeness().share(),
                figures.coverage(),
                figures.evenness(),
                lesson.isTooNameless() ? null : lesson.afterTalk(),
                pupils(lesson, roll, withheld),
                withheld != null && withheld.hidesPupils() ? null : Register.of(lesson, roll),
                withheld,
                asOf);
    }

    private static List<PupilAnswer> pupils(Lesson lesson, List<Called> roll, @Nullable Withheld withheld) {
        if (withheld == null) {
            return roll.stream().map(called -> counted(lesson, called)).toList();
        }
        if (withheld.hidesPupils()) {
            return List.of();
        }
        return roll.stream()
                .filter(called -> lesson.part(called.pupilId()).heard())
                .map(called -> PupilAnswer.heard(called.displayName(), called.pupilId()))
                .toList();
    }

    private static PupilAnswer counted(Lesson lesson, Called called) {
        return lesson.present().contains(called.pupilId())
                ? PupilAnswer.present(called.displayName(), lesson.part(called.pupilId()))
                : PupilAnswer.absent(called.displayName(), called.pupilId());
    }
}
