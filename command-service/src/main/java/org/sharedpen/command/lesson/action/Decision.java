package org.sharedpen.command.lesson.action;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.LessonEvent;

/**
 * What becomes of an action: the events it leads to (none, where everything is already so), or a refusal.
 */
public record Decision(List<LessonEvent> events, @Nullable Refusal refusal) {
    public Decision {
        events = List.copyOf(events);
    }

    public static Decision record(LessonEvent event) {
        return new Decision(List.of(event), null);
    }

    public static Decision withoutEffect() {
        return new Decision(List.of(), null);
    }

    public static Decision refuse(Rule rule) {
        return refuse(Refusal.of(rule));
    }

    static Decision refuse(Refusal refusal) {
        return new Decision(List.of(), refusal);
    }
}
