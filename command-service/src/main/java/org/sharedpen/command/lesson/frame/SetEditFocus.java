package org.sharedpen.command.lesson.frame;

import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Context;
import org.sharedpen.command.lesson.action.Decision;
import org.sharedpen.command.lesson.action.Rule;
import org.sharedpen.command.lesson.state.LessonState;
import org.sharedpen.events.CraftFocus;
import org.sharedpen.events.EditFocusSet;

/** The class attends to one craft element while it edits. */
public record SetEditFocus(CraftFocus craftFocus) implements Action {

    @Override
    public Decision decide(LessonState lesson, Context context) {
        CraftFocus set = lesson.editFocus().set();
        if (set == null) {
            return Decision.record(new EditFocusSet(craftFocus));
        }
        return set == craftFocus ? Decision.withoutEffect() : Decision.refuse(Rule.EDIT_FOCUS_MUST_BE_FREE);
    }
}
