package org.sharedpen.command.lesson.frame;

import java.util.List;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Context;
import org.sharedpen.command.lesson.action.Decision;
import org.sharedpen.command.lesson.state.LessonState;
import org.sharedpen.events.PairsFormed;
import org.sharedpen.events.PupilId;

/** Pupils are put together in pairs and trios, in place of those before. */
public record FormPairs(List<List<PupilId>> pairs) implements Action {
    public FormPairs {
        pairs = pairs.stream().map(List::copyOf).toList();
    }

    @Override
    public List<PupilId> pupils() {
        return pairs.stream().flatMap(List::stream).toList();
    }

    @Override
    public Decision decide(LessonState lesson, Context context) {
        return Decision.record(new PairsFormed(pairs));
    }
}
