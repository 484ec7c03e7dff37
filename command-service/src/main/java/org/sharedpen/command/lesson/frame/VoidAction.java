package org.sharedpen.command.lesson.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Admission;
import org.sharedpen.command.lesson.action.Context;
import org.sharedpen.command.lesson.action.Decision;
import org.sharedpen.command.lesson.action.Rule;
import org.sharedpen.command.lesson.action.Text;
import org.sharedpen.command.lesson.state.Frame.Phase;
import org.sharedpen.command.lesson.state.LessonState;
import org.sharedpen.command.lesson.state.Past;
import org.sharedpen.command.lesson.state.Ties;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.ActionVoided;
import org.sharedpen.events.LaterUseSampled;
import org.sharedpen.events.LessonClosed;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LessonOpened;
import org.sharedpen.events.LessonReopened;
import org.sharedpen.events.Originator;

/** An earlier action is undone: while the lesson is open, and a look at later writing at any time. */
public record VoidAction(ActionId target, @Nullable Text reason) implements Action {

    @Override
    public Admission admission() {
        return Admission.ONCE_OPENED;
    }

    @Override
    public List<Object> buildsOn() {
        return List.of(target);
    }

    @Override
    public Decision decide(LessonState lesson, Context context) {
        Past past = lesson.past();
        List<LessonEvent> undone = past.eventsOf(target);
        if (lesson.frame().phase() == Phase.CLOSED && !undone.stream().allMatch(LaterUseSampled.class::isInstance)) {
            return Decision.refuse(Rule.LESSON_MUST_NOT_BE_CLOSED);
        }
        if (past.isVoided(target)) {
            return Decision.withoutEffect();
        }
        if (undone.stream().anyMatch(VoidAction::isForGood)) {
            return Decision.refuse(Rule.ACTION_MUST_BE_VOIDABLE);
        }
        if (past.standingAfter(target).anyMatch(later -> undone.stream().anyMatch(it -> binds(it, later)))) {
            return Decision.refuse(Rule.NOTHING_MUST_DEPEND_ON_IT);
        }
        return Decision.record(
                new ActionVoided(target, context.sealGiven(Originator.TEACHER, target, "reason", reason)));
    }

    private static boolean binds(LessonEvent undone, LessonEvent later) {
        return Ties.of(undone).bind(Ties.of(later));
    }

    private static boolean isForGood(LessonEvent event) {
        return event instanceof LessonOpened
                || event instanceof LessonClosed
                || event instanceof LessonReopened
                || event instanceof ActionVoided;
    }
}
