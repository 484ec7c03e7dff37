package org.sharedpen.command.lesson.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Context;
import org.sharedpen.command.lesson.action.Decision;
import org.sharedpen.command.lesson.action.Rule;
import org.sharedpen.command.lesson.action.Text;
import org.sharedpen.command.lesson.state.LessonState;
import org.sharedpen.command.lesson.state.Past;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.ActionVoided;
import org.sharedpen.events.LessonClosed;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LessonOpened;
import org.sharedpen.events.LessonReopened;
import org.sharedpen.events.Originator;

/** An earlier action is undone. */
public record VoidAction(ActionId target, @Nullable Text reason) implements Action {

    @Override
    public List<Object> buildsOn() {
        return List.of(target);
    }

    @Override
    public Decision decide(LessonState lesson, Context context) {
        Past past = lesson.past();
        if (past.isVoided(target)) {
            return Decision.withoutEffect();
        }
        List<LessonEvent> undone = past.eventsOf(target);
        if (undone.stream().anyMatch(VoidAction::isForGood)) {
            return Decision.refuse(Rule.ACTION_MUST_BE_VOIDABLE);
        }
        if (past.standingAfter(target).anyMatch(later -> Dependence.on(undone, later))) {
            return Decision.refuse(Rule.NOTHING_MUST_DEPEND_ON_IT);
        }
        return Decision.record(
                new ActionVoided(target, context.sealGiven(Originator.TEACHER, target, "reason", reason)));
    }

    private static boolean isForGood(LessonEvent event) {
        return event instanceof LessonOpened
                || event instanceof LessonClosed
                || event instanceof LessonReopened
                || event instanceof ActionVoided;
    }
}
