package org.sharedpen.query.board;

import org.jspecify.annotations.Nullable;
import org.sharedpen.events.CraftFocus;
import org.sharedpen.events.EditFocusCleared;
import org.sharedpen.events.EditFocusSet;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LineRevised;
import org.sharedpen.events.LineScribed;

/**
 * What of a lesson only the board asks for.
 *
 * @param focus the edit focus that is set
 * @param written the lesson's version when a line was last scribed or revised; 0 before
 * @param changed its version when either last changed
 */
record BoardState(@Nullable CraftFocus focus, long written, long changed) {
    static final BoardState EMPTY = new BoardState(null, 0, 0);

    BoardState after(LessonEvent event, long version) {
        if (event instanceof EditFocusSet set) {
            return new BoardState(set.craftFocus(), written, version);
        } else if (event instanceof EditFocusCleared) {
            return new BoardState(null, written, version);
        } else if (event instanceof LineScribed || event instanceof LineRevised) {
            return new BoardState(focus, version, version);
        }
        return this;
    }
}
