package org.sharedpen.command.lesson.state;

import org.jspecify.annotations.Nullable;
import org.sharedpen.events.CraftFocus;
import org.sharedpen.events.EditFocusCleared;
import org.sharedpen.events.EditFocusSet;
import org.sharedpen.events.LessonEvent;

/** The one craft element that the class attends to while it edits, where one is set. */
public final class EditFocus {
    private @Nullable CraftFocus set;

    public @Nullable CraftFocus set() {
        return set;
    }

    void apply(LessonEvent event) {
        if (event instanceof EditFocusSet focus) {
            set = focus.craftFocus();
        } else if (event instanceof EditFocusCleared) {
            set = null;
        }
    }
}
