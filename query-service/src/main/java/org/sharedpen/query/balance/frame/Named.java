package org.sharedpen.query.balance.frame;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ChoiceSettled;
import org.sharedpen.events.CriterionStated;
import org.sharedpen.events.ExaminationClosed;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LineRevised;
import org.sharedpen.events.LineScribed;
import org.sharedpen.events.Narration;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PassTaken;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.ReasonGiven;

/**
 * Who must have been there, since what they did in the lesson says so: who passed, argued, set a criterion, narrated, wrote
 * or decided. A sample of a pupil's own text, a reflection or a pair says nothing of it.
 */
final class Named {
    private Named() {}

    static List<PupilId> in(LessonEvent event) {
        if (event instanceof PassTaken pass) {
            return List.of(pass.pupilId());
        } else if (event instanceof ReasonGiven reason) {
            return reason.originator().pupilIds();
        } else if (event instanceof CriterionStated criterion) {
            return criterion.originator().pupilIds();
        } else if (event instanceof ChoiceSettled choice) {
            return pupils(choice.decider());
        } else if (event instanceof ExaminationClosed closed) {
            return pupils(closed.decider());
        } else if (event instanceof LineScribed scribed) {
            return pupils(scribed.originator(), scribed.scribe());
        } else if (event instanceof LineRevised revised) {
            Narration narration = revised.narration();
            return pupils(revised.originator(), revised.scribe(), narration == null ? null : narration.originator());
        }
        return List.of();
    }

    private static List<PupilId> pupils(@Nullable Originator... originators) {
        return Stream.of(originators)
                .filter(Objects::nonNull)
                .flatMap(originator -> originator.pupilIds().stream())
                .toList();
    }
}
