package org.sharedpen.query.participation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.PupilId;
import org.sharedpen.query.participation.Figures.CoverageFigure;
import org.sharedpen.query.participation.UnitParticipationAnswer.LessonColumn;
import org.sharedpen.query.participation.UnitParticipationAnswer.PupilLine;
import org.sharedpen.query.participation.chance.OverLessons;
import org.sharedpen.query.session.Roll.Called;
import org.sharedpen.query.stream.AsOf;
import org.springframework.stereotype.Component;

/** Puts the participation of a unit together for one reader. */
@Component
class UnitParticipation {
    private final Chances chances;

    UnitParticipation(Chances chances) {
        this.chances = chances;
    }

    UnitParticipationAnswer answer(UnitLessons unit, List<Called> roll, @Nullable Withheld withheld, AsOf asOf) {
        Set<PupilId> couldBeHeard = unit.couldBeHeard();
        boolean counted = withheld == null;
        List<Called> silent = counted
                ? roll.stream()
                        .filter(called -> couldBeHeard.contains(called.pupilId())
                                && unit.attended(called.pupilId()).hearings() == 0)
                        .toList()
                : List.of();
        return new UnitParticipationAnswer(
                unit.lessons().stream().map(this::across).toList(),
                roll.stream()
                        .filter(called ->
                                counted || unit.attended(called.pupilId()).hearings() > 0)
                        .map(called -> down(unit, called, counted))
                        .toList(),
                silent,
                silent.stream()
                        .filter(called -> unit.attended(called.pupilId()).persistentlyUnheard(couldBeHeard.size()))
                        .toList(),
                unit.completeness().share(),
                withheld,
                asOf);
    }

    private LessonColumn across(Lesson lesson) {
        return new LessonColumn(
                lesson.lessonId(),
                lesson.title(),
                lesson.date(),
                lesson.state(),
                lesson.captureMode(),
                lesson.n(),
                lesson.completeness().share(),
                lesson.n() == 0 ? null : CoverageFigure.of(lesson),
                lesson.n() == 0 ? null : chances.evenness(lesson));
    }

    private static PupilLine down(UnitLessons unit, Called called, boolean counted) {
        OverLessons shown = unit.counted(called.pupilId());
        return new PupilLine(
                called.pupilId(),
                called.displayName(),
                unit.cells(called.pupilId()),
                counted ? shown.heardIndex() : null,
                counted ? shown.expected() : null);
    }
}
