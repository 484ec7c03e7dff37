package org.sharedpen.query.participation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.sharedpen.events.PupilId;
import org.sharedpen.query.participation.UnitParticipationAnswer.Cell;
import org.sharedpen.query.participation.chance.Completeness;
import org.sharedpen.query.participation.chance.OverLessons;

/** The lessons of a unit in the order of the plan, as the measures over lessons see them. */
record UnitLessons(List<Lesson> lessons) {

    /** Named contributions of all lessons together. */
    Completeness completeness() {
        return lessons.stream().map(Lesson::completeness).reduce(Completeness.NONE, Completeness::and);
    }

    /** Every pupil ever present where one can be heard, which is not in a transcript: n of persistent silence. */
    Set<PupilId> couldBeHeard() {
        Set<PupilId> pupils = new HashSet<>();
        lessons.stream().filter(lesson -> !lesson.isTalkOnly()).forEach(lesson -> pupils.addAll(lesson.present()));
        return pupils;
    }

    /** Every pupil of whom a lesson says whether they were there. */
    Set<PupilId> everListed() {
        Set<PupilId> pupils = new HashSet<>();
        lessons.forEach(lesson -> {
            pupils.addAll(lesson.present());
            pupils.addAll(lesson.absent());
        });
        return pupils;
    }

    /** A pupil over the lessons attended. */
    OverLessons attended(PupilId pupil) {
        return over(pupil, lesson -> true);
    }

    /**
     * A pupil over the lessons attended of which counts are shown: an index over the others too would tell, less the cells
     * beside it, what they keep back.
     */
    OverLessons counted(PupilId pupil) {
        return over(pupil, lesson -> !lesson.isTooNameless());
    }

    private OverLessons over(PupilId pupil, Predicate<Lesson> which) {
        OverLessons over = OverLessons.NONE;
        for (Lesson lesson : lessons) {
            if (lesson.present().contains(pupil) && which.test(lesson)) {
                over = over.and(lesson.part(pupil).hearings(), lesson.hearings(), lesson.n());
            }
        }
        return over;
    }

    /** A pupil in each lesson; where too few are named, of the lesson or of the unit, only that the pupil was heard. */
    List<Cell> cells(PupilId pupil) {
        boolean tooLow = completeness().tooLow();
        return lessons.stream().map(lesson -> cell(lesson, pupil, tooLow)).toList();
    }

    private static Cell cell(Lesson lesson, PupilId pupil, boolean tooLow) {
        if (!lesson.present().contains(pupil)) {
            return new Cell(lesson.lessonId(), false, null, null);
        }
        int hearings = lesson.part(pupil).hearings();
        if (tooLow || lesson.isTooNameless()) {
            return new Cell(lesson.lessonId(), true, hearings > 0 ? true : null, null);
        }
        return new Cell(lesson.lessonId(), true, hearings > 0, hearings);
    }
}
