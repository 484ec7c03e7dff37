package org.sharedpen.query.participation;

import java.util.List;
import java.util.function.Predicate;
import org.sharedpen.events.PupilId;
import org.sharedpen.query.session.Roll.Called;

/**
 * Who is here and who is away, and who was asked or passed, for whoever goes on recording. Nothing of it says who was heard, so it
 * is known also where too few contributions have a name.
 */
record Register(List<PupilId> present, List<PupilId> absent, List<PupilId> asked, List<PupilId> passed) {

    static Register of(Lesson lesson, List<Called> roll) {
        return new Register(
                some(roll, lesson.present()::contains),
                some(roll, lesson.absent()::contains),
                some(roll, pupil -> lesson.part(pupil).invited() > 0),
                some(roll, pupil -> lesson.part(pupil).passes() > 0));
    }

    private static List<PupilId> some(List<Called> roll, Predicate<PupilId> which) {
        return roll.stream().map(Called::pupilId).filter(which).toList();
    }
}
