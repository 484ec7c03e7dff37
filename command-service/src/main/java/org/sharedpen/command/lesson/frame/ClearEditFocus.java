package org.sharedpen.command.lesson.frame;

import org.jspecify.annotations.Nullable;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Context;
import org.sharedpen.command.lesson.action.Decision;
import org.sharedpen.command.lesson.action.Rule;
import org.sharedpen.command.lesson.state.LessonState;
import org.sharedpen.events.CraftFocus;
import org.sharedpen.events.EditFocusCleared;

/**
 * The class attends to one craft element no longer.
 *
 * @param craftFocus the one that was seen to be set, where it was said
 */
public record ClearEditFocus(@Nullable CraftFocus craftFocus) implements Action {

    @Override
    public Decision decide(LessonState lesson, Context context) {
        CraftFocus set = lesson.editFocus().set();
        if (set == null) {
            return Decision.withoutEffect();
        }
        return craftFocus == null || craftFocus == set
                ? Decision.record(new EditFocusCleared(set))
                : Decision.refuse(Rule.EDIT_FOCUS_MUST_BE_THE_ONE_SET);
    }
}
