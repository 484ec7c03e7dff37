package org.sharedpen.command.lesson.talk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Context;
import org.sharedpen.command.lesson.action.Decision;
import org.sharedpen.command.lesson.action.Text;
import org.sharedpen.command.lesson.state.LessonState;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.EditParked;
import org.sharedpen.events.Originator;

/** A suggestion is kept for later, for the class attends to something else now. */
public record ParkEdit(
        ContributionId contribution, @Nullable Text reason) implements Action {

    @Override
    public List<Object> buildsOn() {
        return List.of(contribution);
    }

    @Override
    public Decision decide(LessonState lesson, Context context) {
        return lesson.talk().isParked(contribution)
                ? Decision.withoutEffect()
                : Decision.record(new EditParked(
                        contribution, context.sealGiven(Originator.TEACHER, contribution, "reason", reason)));
    }
}
