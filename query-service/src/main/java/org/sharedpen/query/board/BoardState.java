package org.sharedpen.query.board;

import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LineRevised;
import org.sharedpen.events.LineScribed;

/**
 * What of a lesson only the board asks for.
 *
 * @param written the lesson's version when a line was last scribed or revised; 0 before
 */
record BoardState(long written) {
    static final BoardState EMPTY = new BoardState(0);

    BoardState after(LessonEvent event, long version) {
        return event instanceof LineScribed || event instanceof LineRevised ? new BoardState(version) : this;
    }
}
