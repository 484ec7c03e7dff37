package org.sharedpen.command.lesson.action;

import java.util.Optional;
import java.util.Set;
import org.sharedpen.command.lesson.state.LessonState;

/** How any action is judged: first by what all have in common, then by itself. */
public final class Judgement {
    private Judgement() {}

    /**
     * Judges an action.
     *
     * @param refused the ids of what refused actions of the same batch would have made
     */
    public static Decision of(Action action, LessonState lesson, Context context, Set<Object> refused) {
        try {
            return refusal(action, lesson, context, refused)
                    .map(Decision::refuse)
                    .orElseGet(() -> action.decide(lesson, context));
        } catch (RuleBroken broken) {
            return Decision.refuse(broken.rule());
        }
    }

    private static Optional<Refusal> refusal(Action action, LessonState lesson, Context context, Set<Object> refused) {
        if (action.buildsOn().stream().anyMatch(id -> refused.contains(id) && !lesson.knows(id))) {
            return Optional.of(Refusal.of(Rule.WHAT_IT_BUILDS_ON_MUST_BE_ACCEPTED));
        }
        return action.admission()
                .broken(lesson.frame(), context)
                .or(() -> action.buildsOn().stream()
                        .filter(id -> !lesson.knows(id))
                        .findFirst()
                        .map(Thing::mustBeKnown))
                .or(() -> action.makes().stream()
                        .filter(id -> action.isTaken(id, lesson))
                        .findFirst()
                        .map(Thing::mustBeNew))
                .or(() -> context.roll().strangers(action.pupils(), lesson.attendance()))
                .map(Refusal::of)
                .or(() -> changed(action, lesson));
    }

    private static Optional<Refusal> changed(Action action, LessonState lesson) {
        return action.seen().stream()
                .flatMap(seen ->
                        lesson.wall().line(seen.lineId()).stream().filter(line -> line.version() != seen.version()))
                .findFirst()
                .map(Refusal::changed);
    }
}
